import { type Calendar, calendarName } from '#calendar';
import { err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import { type ClockFault, dueAfterPauses, type ReckonedDate } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { partsAfter } from '../redating.ts';

/** Where the dates of a dossier lie by another calendar than the one they were reckoned by. */
export function recounted(
  dossier: Dossier,
  calendar: Calendar,
  { now, rules }: Pick<DecisionContext, 'now' | 'rules'>,
): Result<EventOf<'DueRecounted'>['public'], Refusal> {
  const { deadline, acceptedAt } = dossier;
  if (!deadline || acceptedAt === null) return err(refusal('recount.no-date'));
  const over = withPausesOver(dossier);
  const due = dateBy(dossier, calendar, now);
  if (!due.ok) return due;
  return ok({
    at: now,
    calendar: calendarName(calendar),
    ...due.value,
    ...partsAfter(over, due.value.dueAt, { now, calendar, rules }),
  });
}

/** The date of an accepted dossier by a calendar. */
export const dateBy = (
  dossier: Dossier,
  calendar: Calendar,
  now: Instant,
): Result<ReckonedDate, ClockFault> => dueAfterPauses(withPausesOver(dossier), now, calendar);

/** While the clock stands, its date is that of the pauses that are over. */
const withPausesOver = (dossier: Dossier): Dossier => ({
  ...dossier,
  pauses: dossier.pauses.filter(({ to }) => to !== null),
});

/** A calendar announced since moves the dates of what is open: by law, and as an entry of its own. */
export function decideRecount(
  dossier: Dossier,
  { calendar }: { readonly calendar: Calendar },
  context: DecisionContext,
): Decision {
  if (dossier.deadline?.calendar === calendarName(calendar)) return err(refusal('recount.same-calendar'));
  const moved = recounted(dossier, calendar, context);
  return moved.ok ? ok([{ type: 'DueRecounted', public: moved.value, private: {} }]) : moved;
}
