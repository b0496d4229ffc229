import { due } from '#calendar';
import { addDays, dateIn, err, type Instant, ok, type PlainDate, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

export interface Extend {
  readonly newDate: PlainDate;
  readonly reason: string;
  /** Of the letter of apology, which is published (handbook §4.8). */
  readonly number: string;
}

/** How many days before the date an apology becomes work: our default, so that it can still come in time. */
const daysAhead = 3;

/** The last day on which an apology comes in time: at least one day before the due date (handbook §4.8). */
export const apologyBy = (dueAt: Instant): PlainDate => addDays(dateIn(dueAt), -1);

/** Whether whoever signs it has to think of it now: the date is near, or has passed. */
export const isApologyDue = (dueAt: Instant, now: Instant): boolean =>
  dateIn(now) >= addDays(dateIn(dueAt), -daysAhead);

/**
 * A written apology with a new date, once, signed by the head of the agency that is late: at least a day
 * before the date, says the rule; one that comes later still has to come, and says so (handbook §4.8).
 * Lateness is measured by the first date all the same.
 */
export function decideExtend(dossier: Dossier, command: Extend, context: DecisionContext): Decision {
  const { now, calendar } = context;
  const { deadline, extension } = dossier;
  if (extension !== null) return err(refusal('extend.only-once', { since: extension.at }));
  if (!deadline) return err(refusal('extend.not-running'));
  if (command.reason.trim() === '') return err(refusal('extend.reason-missing'));
  if (command.number.trim() === '') return err(refusal('letter.number-missing'));
  if (command.newDate <= dateIn(now)) return err(refusal('extend.date-not-later'));
  const dated = due({ kind: 'fixed-date', date: command.newDate }, now, calendar);
  if (!dated.ok) return err(refusal('clock.beyond-calendar'));
  const promisedAt = dated.value.due;
  if (promisedAt <= now || promisedAt <= deadline.dueAt) return err(refusal('extend.date-not-later'));
  return ok([
    {
      type: 'DossierExtended',
      public: { at: now, promisedAt, number: command.number.trim(), beforeDue: now <= deadline.dueAt },
      private: { note: command.reason.trim() },
    },
  ]);
}
