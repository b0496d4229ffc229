import { type Actor, type Refusal, refusal, type StepId } from '#kernel';
import { stepOf } from '../casework/case-actions.ts';
import type { Dossier } from '../dossier.ts';

/** Why this post cannot work on a step: done, another's, for another role. */
export function stepHindrance(dossier: Dossier, actor: Actor, stepId: StepId): Refusal | undefined {
  if (stepOf(dossier, actor, stepId)) return undefined;
  const step = dossier.steps.find(({ id }) => id === stepId);
  if (!step) return refusal('dossier.unknown');
  if (step.doneAt !== null) return refusal('step.already-done');
  return refusal(step.postId === null ? 'step.not-for-post' : 'step.taken-by-other');
}
