import { err, type Instant, type JsonObject, ok, type Result, refusal } from '#kernel';
import { type ClockFault, type Deadline, deadlineFrom, dueAfterPauses } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { EventOf, Redated } from '../events.ts';
import type { PaperCounts } from '../receipt/paper-counts.ts';
import { partsAfter } from '../redating.ts';

type Said = EventOf<'ReceptionCorrected'>['public'];

/** What every receipt that replaces another says of itself. */
export const replacing = (
  dossier: Dossier,
  { now }: Pick<DecisionContext, 'now'>,
  ...what: Said['what']
): Pick<Said, 'at' | 'number' | 'what'> => ({
  at: now,
  number: (dossier.receptionCorrections ?? 0) + 1,
  what,
});

export interface CorrectReception {
  /** As it is now, with what was written wrong put right; undefined: the person was right. */
  readonly applicant: JsonObject | undefined;
  /** Keys of the components that were really handed in; undefined: the list was right. */
  readonly components: readonly string[] | undefined;
  /** How many of each of them came; undefined: the numbers were right. */
  readonly counts?: PaperCounts | undefined;
  readonly reason: string;
  /** How often it had been corrected when whoever corrects looked: two never undo each other. */
  readonly seen: number;
}

/** Whose dossier it is, and what was handed in: the clock stays as it is, the receipt is printed anew. */
export function decideCorrectReception(
  dossier: Dossier,
  command: CorrectReception,
  context: DecisionContext,
): Decision {
  const { applicant, components, counts, seen } = command;
  const reason = command.reason.trim();
  if ((dossier.receptionCorrections ?? 0) !== seen) return err(refusal('reception.corrected-meanwhile'));
  if (!applicant && !components && !counts) return err(refusal('reception.nothing-corrected'));
  if (applicant && nameIn(applicant) === '') return err(refusal('reception.name-missing'));
  if (components && components.length === 0) return err(refusal('reception.components-missing'));
  if (reason === '') return err(refusal('reception.reason-missing'));
  const what = [
    ...(applicant ? (['person'] as const) : []),
    ...(components || counts ? (['components'] as const) : []),
  ];
  return ok([
    {
      type: 'ReceptionCorrected',
      public: replacing(dossier, context, ...what),
      private: {
        reason,
        ...(applicant ? { applicant } : {}),
        ...(components ? { components: [...components] } : {}),
        ...(counts ? { counts } : {}),
      },
    },
  ]);
}

const nameIn = ({ name }: JsonObject): string => (typeof name === 'string' ? name.trim() : '');

export interface RedateReception {
  /** When it was really received. */
  readonly receivedAt: Instant;
  readonly reason: string;
}

/**
 * The time of reception is when a complete dossier was handed in, not when somebody typed it (handbook §4.5.1): all
 * that is counted from it is counted anew, and the first date with it, since the receipt promised a wrong one.
 */
export function decideRedateReception(
  dossier: Dossier,
  { receivedAt: asked, reason }: RedateReception,
  context: DecisionContext,
): Decision {
  // Nothing was received before there were dossiers: what was typed is no time.
  if (asked <= 0) return err(refusal('reception.time-missing'));
  const receivedAt = asked;
  if (reason.trim() === '') return err(refusal('reception.reason-missing'));
  if (receivedAt > context.now) return err(refusal('reception.time-to-come'));
  if (receivedAt === dossier.acceptedAt) return err(refusal('reception.same-time'));
  if (dossier.channel === 'online' && receivedAt < dossier.submittedAt)
    return err(refusal('reception.before-filing'));
  if (receivedAt > firstWork(dossier)) return err(refusal('reception.after-work'));
  const dates = datesFrom(dossier, receivedAt, context);
  if (!dates.ok) return dates;
  return ok([
    {
      type: 'ReceptionCorrected',
      public: { ...replacing(dossier, context, 'time'), acceptedAt: receivedAt, ...dates.value },
      private: { reason: reason.trim() },
    },
  ]);
}

/** When something was first done with it after reception. */
const firstWork = ({ steps, pauses, waits }: Dossier): number =>
  Math.min(
    ...steps.flatMap(({ kind, doneAt }) => (kind === 'receive' || doneAt === null ? [] : [doneAt])),
    ...pauses.map(({ from }) => from),
    ...waits.map(({ since }) => since),
    Number.POSITIVE_INFINITY,
  );

/** Everything that is counted from reception, by the limit and the calendar the dossier has. */
export function datesFrom(
  dossier: Dossier,
  receivedAt: Instant,
  context: Pick<DecisionContext, 'now' | 'calendar' | 'rules'>,
): Result<{ readonly deadline: Deadline; readonly redated?: Redated }, ClockFault> {
  const { deadline } = dossier;
  if (!deadline) throw new Error('A dossier that was not received cannot be received at another time');
  const first = deadlineFrom(receivedAt, { ...deadline, calendar: context.calendar });
  if (!first.ok) return first;
  // While the clock stands, the date is that of the pauses that are over.
  const pauses = dossier.pauses.filter(({ to }) => to !== null);
  const over = { ...dossier, acceptedAt: receivedAt, pauses };
  const due = dueAfterPauses(over, context.now, context.calendar);
  if (!due.ok) return due;
  const { dueAt, assumed } = due.value;
  const { assumed: _, ...counted } = first.value;
  return ok({
    deadline: { ...counted, ...(assumed ? { assumed } : {}), dueAt },
    ...partsAfter(over, dueAt, context),
  });
}
