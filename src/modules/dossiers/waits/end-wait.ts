import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Wait, WaitReason } from '../dossier.ts';
import { moveOn, taskOf, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';
import { tellWaitOver } from './wait-over.ts';

/** What ended it: proof of payment, the answer of the body, the end of the hindrance. */
export interface EndWait {
  readonly note: string;
  /** Of the receipt or the letter. */
  readonly number: string;
}

/** The proof of payment: the second appointment is counted from it (handbook §4.7). */
export const decideConfirmPayment = (
  dossier: Dossier,
  command: EndWait,
  context: DecisionContext,
): Decision =>
  command.number.trim() === ''
    ? err(refusal('payment.proof-missing'))
    : end(dossier, 'financial', command, context);

export const decideRecordBodyAnswer = (
  dossier: Dossier,
  command: EndWait,
  context: DecisionContext,
): Decision =>
  command.note.trim() === ''
    ? err(refusal('wait.answer-missing'))
    : end(dossier, 'external-opinion', command, context);

export const decideResume = (dossier: Dossier, command: EndWait, context: DecisionContext): Decision =>
  command.note.trim() === ''
    ? err(refusal('wait.reason-missing'))
    : end(dossier, 'force-majeure', command, context);

/** Ends the wait that was asked for first, or the one the e-procedure stands at; then it goes on. */
function end(
  dossier: Dossier,
  reason: WaitReason,
  { note, number }: EndWait,
  context: DecisionContext,
): Decision {
  const waits = dossier.waits.filter((each) => each.reason === reason);
  const [wait] = [...waits].sort((a, b) => Number(a.stepId !== null) - Number(b.stepId !== null));
  if (!wait) return err(refusal('wait.not-open'));
  const own = { note: note.trim(), number: number.trim() };
  const over = tellWaitOver(untold(dossier), wait, { private: own }, context);
  if (!over.ok) return over;
  return wait.stepId === null ? ok(over.value.events) : stepOver(over.value, wait, context);
}

/** The step of the e-procedure that stood for the wait is done with it. */
function stepOver(over: ReturnType<typeof untold>, { stepId }: Wait, context: DecisionContext): Decision {
  const { now, actor } = context;
  const step = over.dossier.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`A wait of a step that is not there: ${stepId}`);
  const moved = moveOn(over.dossier, { type: 'completed', task: taskOf(step) }, context);
  if (!moved.ok) return moved;
  const done = tell(over, {
    type: 'StepCompleted',
    public: {
      at: now,
      stepId: step.id,
      postId: actor.kind === 'official' ? actor.postId : null,
      outcome: 'done',
      process: moved.value.marking,
    },
    private: { note: '' },
  });
  const next = tellMove(done, moved.value, context);
  return next.ok ? ok(next.value.events) : next;
}
