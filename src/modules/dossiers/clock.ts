import { type Calendar, type Clock, due, type Limit, onlineAcceptance } from '#calendar';
import { dateIn, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Dossier, Timeliness } from './dossier.ts';

export type Deadline = NonNullable<Dossier['deadline']>;
export type ClockFault = Refusal<'clock.beyond-calendar'>;

/** The deadline of a dossier accepted at an instant: by the procedure's limit and the unit's calendar. */
export function deadlineFrom(
  at: Instant,
  rule: { readonly limit: Limit; readonly clock: Clock; readonly calendar: Calendar },
): Result<Deadline, ClockFault> {
  const { limit, clock, calendar } = rule;
  const dated = due(limit, at, calendar, { clock });
  if (!dated.ok) return err(refusal('clock.beyond-calendar', { calendar: calendarName(calendar) }));
  const { startsAt, due: dueAt } = dated.value;
  return ok({ limit, clock, calendar: calendarName(calendar), startsAt, firstDueAt: dueAt, dueAt });
}

/** The due date once the pauses so far are taken out, the open one ending now. */
export function dueAfterPauses(
  dossier: Dossier,
  resumedAt: Instant,
  calendar: Calendar,
): Result<Instant, ClockFault> {
  const { deadline, acceptedAt } = dossier;
  if (!deadline || acceptedAt === null) throw new Error('A clock that has not started cannot resume');
  const pauses = dossier.pauses.map(({ from, to }) => ({ from, to: to ?? resumedAt }));
  const dated = due(deadline.limit, acceptedAt, calendar, { clock: deadline.clock, pauses });
  return dated.ok
    ? ok(dated.value.due)
    : err(refusal('clock.beyond-calendar', { calendar: calendarName(calendar) }));
}

/** By when an online request must be accepted or answered: 8 working hours (handbook §4.5.2). */
export function acceptBy(submittedAt: Instant, calendar: Calendar): Result<Instant, ClockFault> {
  const dated = onlineAcceptance(submittedAt, calendar);
  return dated.ok
    ? ok(dated.value.accept.due)
    : err(refusal('clock.beyond-calendar', { calendar: calendarName(calendar) }));
}

/**
 * Early, on time or late, by date and not by minute, at the end of handling and not at hand-out
 * (handbook §6.1 columns 7 to 9, §0.5). Pauses by law move the date it is measured by; extensions do not.
 */
export function timelinessOf(finishedAt: Instant, dueAt: Instant): Timeliness {
  const finished = dateIn(finishedAt);
  const date = dateIn(dueAt);
  if (finished < date) return 'early';
  return finished > date ? 'late' : 'onTime';
}

const calendarName = (calendar: Calendar): string => `${calendar.code} ${calendar.version}`;
