import { due } from '#calendar';
import { dateIn, err, type Instant, ok, type PlainDate, type Refusal, type Result, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, WaitReason } from '../dossier.ts';

export interface RequestPayment {
  /** Whole đồng. */
  readonly amount: number;
  readonly note: string;
  /** The number of the payment notice. */
  readonly number: string;
  readonly until: PlainDate | undefined;
}

/** A financial obligation: the clock stands from the notice until proof of payment (handbook §4.7). */
export function decideRequestPayment(
  dossier: Dossier,
  command: RequestPayment,
  context: DecisionContext,
): Decision {
  if (!Number.isSafeInteger(command.amount) || command.amount <= 0)
    return err(refusal('payment.amount-wrong'));
  if (command.note.trim() === '') return err(refusal('wait.reason-missing'));
  const { amount, note, number } = command;
  return begin(
    dossier,
    { reason: 'financial', until: command.until, note, number, body: '', amount },
    context,
  );
}

export interface AwaitBody {
  readonly body: string;
  readonly note: string;
  /** Of the letter that asks. */
  readonly number: string;
  readonly until: PlainDate | undefined;
}

/**
 * The opinion of a body outside the dossier. It lies inside the limit, unless the procedure says that the
 * clock stands meanwhile (handbook §4.7).
 */
export function decideAwaitBody(dossier: Dossier, command: AwaitBody, context: DecisionContext): Decision {
  if (command.body.trim() === '') return err(refusal('wait.body-missing'));
  if (command.note.trim() === '') return err(refusal('wait.reason-missing'));
  if (command.number.trim() === '') return err(refusal('letter.number-missing'));
  return begin(dossier, { ...command, reason: 'external-opinion' }, context);
}

export interface Suspend {
  readonly reason: string;
  readonly ground: string;
  readonly until: PlainDate | undefined;
}

/**
 * Force majeure, or another ground the law names. Internal waiting, a fault of the system or the absence of
 * the signer never stop the clock (handbook §4.7): whoever suspends writes down the provision.
 */
export function decideSuspend(dossier: Dossier, command: Suspend, context: DecisionContext): Decision {
  if (command.reason.trim() === '') return err(refusal('wait.reason-missing'));
  if (command.ground.trim() === '') return err(refusal('wait.ground-missing'));
  const { reason: note, ground: number, until } = command;
  return begin(dossier, { reason: 'force-majeure', note, number, until, body: '' }, context);
}

interface Begin {
  readonly reason: WaitReason;
  readonly note: string;
  readonly number: string;
  readonly body: string;
  readonly until: PlainDate | undefined;
  readonly amount?: number;
}

function begin(dossier: Dossier, wait: Begin, context: DecisionContext): Decision {
  const { now, rules } = context;
  const { reason, note, number, body, amount } = wait;
  if (dossier.waits.some((each) => each.reason === reason && each.stepId === null))
    return err(refusal('wait.already-open'));
  const until = untilDate(wait.until, context);
  if (!until.ok) return until;
  return ok([
    {
      type: 'WaitBegan',
      public: {
        at: now,
        reason,
        until: until.value,
        effect: rules.pauses[reason],
        stepId: null,
        ...(amount === undefined ? {} : { amount }),
      },
      private: { note: note.trim(), number: number.trim(), body: body.trim() },
    },
  ]);
}

/** A day by which it should be over: its closing time, or that of the next day on which the office sits. */
function untilDate(
  date: PlainDate | undefined,
  { now, calendar }: DecisionContext,
): Result<Instant | null, Refusal> {
  if (date === undefined) return ok(null);
  if (date < dateIn(now)) return err(refusal('wait.until-passed'));
  const dated = due({ kind: 'fixed-date', date }, now, calendar);
  if (!dated.ok) return err(refusal('clock.beyond-calendar'));
  return dated.value.due > now ? ok(dated.value.due) : err(refusal('wait.until-passed'));
}
