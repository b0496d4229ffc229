import { err, type Instant, ok, type PostId, type Refusal, type Result, refusal } from '#kernel';
import { stepsFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { moveOn, taskOf, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';

/** A letter to or from an agency outside the system, by its number and date of the register. */
export interface Letter {
  readonly stepId: Step['id'];
  readonly number: string;
  readonly note: string;
}

/** The letter out: the slice of an agency outside the system begins with it. */
export function decideSendLetter(dossier: Dossier, command: Letter, context: DecisionContext): Decision {
  const found = letterStep(dossier, command, context);
  if (!found.ok) return found;
  if (found.value.step.letterSentAt !== undefined) return err(refusal('letter.already-sent'));
  return ok([
    {
      type: 'LetterSent',
      public: found.value.said,
      private: { note: command.note.trim(), number: command.number.trim() },
    },
  ]);
}

/** The letter in: the answer of that agency, with which its part is done. */
export function decideRecordLetter(dossier: Dossier, command: Letter, context: DecisionContext): Decision {
  const found = letterStep(dossier, command, context);
  if (!found.ok) return found;
  const { step, said } = found.value;
  if (step.letterSentAt === undefined) return err(refusal('letter.not-sent'));
  if (command.note.trim() === '') return err(refusal('wait.answer-missing'));
  const moved = moveOn(dossier, { type: 'completed', task: taskOf(step) }, context);
  if (!moved.ok) return moved;
  const done = tell(
    untold(dossier),
    {
      type: 'LetterReceived',
      public: said,
      private: { note: command.note.trim(), number: command.number.trim() },
    },
    {
      type: 'StepCompleted',
      public: { ...said, outcome: 'done', process: moved.value.marking },
      private: { note: '' },
    },
  );
  const next = tellMove(done, moved.value, context);
  return next.ok ? ok(next.value.events) : next;
}

interface Found {
  readonly step: Step;
  readonly said: { readonly at: Instant; readonly stepId: Step['id']; readonly postId: PostId };
}

function letterStep(
  dossier: Dossier,
  command: Letter,
  { actor, now }: DecisionContext,
): Result<Found, Refusal> {
  const step = stepsFor(dossier, actor).find(({ id }) => id === command.stepId);
  if (step?.kind !== 'letter' || actor.kind !== 'official') return err(refusal('letter.no-such-step'));
  if (command.number.trim() === '') return err(refusal('letter.number-missing'));
  return ok({ step, said: { at: now, stepId: step.id, postId: actor.postId } });
}
