import { type Refusal, refusal } from '#kernel';
import type { AnyRoute } from '#platform/http';
import { asksFor } from '../allowed.ts';
import { smallStepRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { AnswerOpinionPage } from './answer-opinion.page.tsx';
import { answerOpinion } from './opinion-action.ts';

/** The opinion of an agency that is asked, until the dossier is decided. */
export const opinionRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  smallStepRoutes(deps, {
    page: 'answerOpinion',
    permission: 'dossier.give-opinion',
    smallFor: answerOpinion,
    hindrance: ({ dossier }, stepId, { actor }): Refusal | undefined => {
      if (!asksFor(dossier, actor).some(({ id }) => id === stepId)) return refusal('opinion.not-asked');
      return dossier.decision === null ? undefined : refusal('opinion.decided-already');
    },
    show: (props) => AnswerOpinionPage({ ...props, small: answerOpinion(props.stepId) }),
  });
