import { err, ok, refusal } from '#kernel';
import { stepsFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { dutyConflict } from './duties.ts';

export interface TakeStep {
  readonly stepId: Step['id'];
}

/** A post takes a step that is for its role. Of two at once, the second is told who has it. */
export function decideTakeStep(dossier: Dossier, command: TakeStep, context: DecisionContext): Decision {
  const { actor, now } = context;
  const step = dossier.steps.find(({ id }) => id === command.stepId);
  if (!step) return err(refusal('step.unknown'));
  if (step.status === 'done' || step.status === 'sentBack' || step.status === 'cancelled')
    return err(refusal('step.already-done'));
  if (actor.kind !== 'official' || !stepsFor(dossier, actor).includes(step))
    return err(refusal(step.postId === null ? 'step.not-for-post' : 'step.taken-by-other'));
  if (step.status === 'taken') return err(refusal('step.already-taken'));
  const conflict = dutyConflict(dossier, step, actor);
  if (conflict) return err(conflict);
  return ok([{ type: 'StepTaken', public: { at: now, stepId: step.id, postId: actor.postId }, private: {} }]);
}
