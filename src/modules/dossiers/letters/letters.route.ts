import { refusal, type StepId } from '#kernel';
import type { AnyRoute } from '#platform/http';
import type { Case } from '../casework/case.ts';
import { smallStepRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { stepHindrance } from '../steps/step-hindrance.ts';
import { recordLetter, sendLetter } from './letter-actions.ts';

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
    smallFor: recordLetter,
    hindrance: (found, stepId, { actor }) =>
      stepHindrance(found.dossier, actor, stepId) ??
      (sent(found, stepId) ? undefined : refusal('letter.not-sent')),
  }),
];

const sent = ({ dossier }: Case, stepId: StepId): boolean =>
  dossier.steps.find(({ id }) => id === stepId)?.letterSentAt !== undefined;
