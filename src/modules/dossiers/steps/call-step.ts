import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';

export interface CallStep {
  readonly stepId: Step['id'];
  readonly call: 'reminder' | 'escalation';
}

/** The post is reminded before its time is over, its head told after: once each, by the drawing's attributes. */
export function decideCallStep(
  dossier: Dossier,
  { stepId, call }: CallStep,
  { now }: DecisionContext,
): Decision {
  const step = dossier.steps.find(({ id }) => id === stepId);
  if (!step || !isOpen(step)) return err(refusal('step.already-done'));
  const at = call === 'reminder' ? step.remindAt : step.escalateAt;
  if (at === undefined || at > now) return err(refusal('step.not-to-be-called'));
  return ok([{ type: 'StepCalled', public: { at: now, stepId, call }, private: {} }]);
}
