import { refusal, type StepId } from '#kernel';
import type { AnyRoute } from '#platform/http';
import { graphStep } from '#procedures';
import type { Case } from '../casework/case.ts';
import { smallStepRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { stepHindrance } from '../steps/step-hindrance.ts';
import { type AnswerKind, recordLetter, sendLetter } from './letter-actions.ts';

/** The letter out and the letter in of an agency outside the system. */
export const letterRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...smallStepRoutes(deps, {
    page: 'sendLetter',
    permission: 'dossier.complete-step',
    smallFor: sendLetter,
    hindrance: (found, stepId, { actor }) =>
      stepHindrance(found.dossier, actor, stepId) ??
      (sent(found, stepId) ? refusal('letter.already-sent') : undefined),
  }),
  ...smallStepRoutes(deps, {
    page: 'recordLetter',
    permission: 'dossier.complete-step',
    smallFor: (stepId, found) => recordLetter(stepId, found && answerOf(found, stepId)),
    hindrance: (found, stepId, { actor }) =>
      stepHindrance(found.dossier, actor, stepId) ??
      (sent(found, stepId) ? undefined : refusal('letter.not-sent')),
  }),
];

/** What the answer has to say besides its words. */
function answerOf({ dossier, rules }: Case, stepId: StepId): AnswerKind {
  const step = dossier.steps.find(({ id }) => id === stepId);
  const drawn = step && rules.graph && graphStep(rules.graph, step.node);
  return { opinion: step?.party !== undefined, decision: drawn?.kind === 'sign' };
}

const sent = ({ dossier }: Case, stepId: StepId): boolean =>
  dossier.steps.find(({ id }) => id === stepId)?.letterSentAt !== undefined;
