import { type Calendar, type Clock, calendarName, due, type Limit, onlineAcceptance } from '#calendar';
import { dateIn, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Dossier, DossierPause, Timeliness } from './dossier.ts';

export type Deadline = NonNullable<Dossier['deadline']>;
export type ClockFault = Refusal<'clock.beyond-calendar'>;

/** By what a dossier is counted: the procedure's limit or a unit's own, and whose working time. */
export interface DeadlineRule {
  readonly limit: Limit;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly variant?: string | undefined;
  readonly source?: 'law' | 'local' | undefined;
}

/** The deadline of a dossier accepted at an instant: by the procedure's limit and the unit's calendar. */
export function deadlineFrom(at: Instant, rule: DeadlineRule): Result<Deadline, ClockFault> {
  const { limit, clock, calendar, variant, source } = rule;
  const dated = due(limit, at, calendar, { clock });
  if (!dated.ok) return beyond(calendar);
  const { startsAt, due: dueAt, assumed } = dated.value;
  return ok({
    limit,
    ...(variant === undefined ? {} : { variant }),
    ...(source === undefined ? {} : { source }),
    ...(assumed.length > 0 ? { assumed: [...assumed] } : {}),
    clock,
    calendar: calendarName(calendar),
    startsAt,
    firstDueAt: dueAt,
    dueAt,
  });
}

/** A date, and the years it rests on whose days off nobody has announced yet. */
export interface ReckonedDate {
  readonly dueAt: Instant;
  readonly assumed?: number[];
}

/** The due date once the pauses so far are taken out, an open one ending at `resumedAt`. */
export function dueAfterPauses(
  dossier: Pick<Dossier, 'deadline' | 'acceptedAt' | 'pauses'>,
  resumedAt: Instant,
  calendar: Calendar,
): Result<ReckonedDate, ClockFault> {
  const { deadline, acceptedAt } = dossier;
  if (!deadline || acceptedAt === null) throw new Error('A clock that has not started cannot resume');
  const pauses = pausesUntil(dossier.pauses, resumedAt);
  const dated = due(deadline.limit, acceptedAt, calendar, { clock: deadline.clock, pauses });
  if (!dated.ok) return beyond(calendar);
  const { due: dueAt, assumed } = dated.value;
  return ok({ dueAt, ...(assumed.length > 0 ? { assumed: [...assumed] } : {}) });
}

/** The pauses as the calendar counts them; one still open ends at `until`. */
export const pausesUntil = (pauses: readonly Interruption[], until: Instant) =>
  pauses.map(({ from, to, effect }) => ({ from, to: to ?? until, effect: effect ?? 'continue' }));

/** A pause of the whole, or a time in which a part of it was with others. */
export type Interruption = Pick<DossierPause, 'from' | 'to' | 'effect'>;

/**
 * The date of a part of the work (a step, a slice) that was opened before the clock stood: its own allowance,
 * less the time by law. Never past the dossier's date, which the sum of its parts may not stretch (§4.5.5).
 */
export function partDue(
  part: { readonly limit: Limit; readonly clock: Clock; readonly openedAt: Instant },
  whole: { readonly pauses: readonly Interruption[]; readonly dueAt: Instant; readonly now: Instant },
  calendar: Calendar,
): Instant {
  const pauses = pausesUntil(whole.pauses, whole.now);
  const dated = due(part.limit, part.openedAt, calendar, { clock: part.clock, pauses });
  return dated.ok && dated.value.due < whole.dueAt ? dated.value.due : whole.dueAt;
}

/** By when an online request must be accepted or answered: 8 working hours (handbook §4.5.2). */
export function acceptBy(submittedAt: Instant, calendar: Calendar): Result<Instant, ClockFault> {
  const dated = onlineAcceptance(submittedAt, calendar);
  return dated.ok ? ok(dated.value.accept.due) : beyond(calendar);
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

/** Said in an event whose date is reckoned before the dossier has a calendar of its own, so that it can be again. */
export const countedBy = (
  { deadline }: Pick<Dossier, 'deadline'>,
  calendar: Calendar,
): { readonly calendar?: string } => (deadline ? {} : { calendar: calendarName(calendar) });

const beyond = (calendar: Calendar) =>
  err(refusal('clock.beyond-calendar', { calendar: calendarName(calendar) }));
