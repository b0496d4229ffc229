import { type DossierId, dateIn } from '#kernel';
import { type OpinionUnit, opinionUnits } from '#organisations';
import { type AnyRoute, type PageRequest, redirect, route } from '#platform/http';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn, stepIn } from '../casework/form-input.ts';
import { hindranceTo } from '../casework/hindrances.ts';
import { smallStepRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { parseAskOpinion } from './ask-opinion.form.ts';
import { AskOpinionPage } from './ask-opinion.page.tsx';
import { decideAskOpinion } from './ask-opinion.ts';
import { withdrawQuestion } from './opinion-action.ts';
import { opinionsText } from './opinions.text.ts';
import { decideRemindOpinion, openQuestion } from './question.ts';

const permission = 'dossier.ask-opinion';

/** Questions from the desk to other units: asked, reminded of, taken back. */
export const askOpinionRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.askOpinion,
    permission,
    audit: 'dossier.ask-opinion.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, askForm(deps, id, request)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.askOpinion,
    permission,
    audit: 'dossier.ask-opinion',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...askForm(deps, id, request),
        body,
        read: async () => parseAskOpinion(body, await askable(deps, request)),
        decide: decideAskOpinion,
        fieldOf: {
          'question.text-missing': 'question',
          'question.unit-missing': 'unit1',
          'question.unit-twice': 'unit2',
          'question.unit-asked-already': 'unit1',
          'question.own-unit': 'unit1',
          'question.date-passed': 'until1',
          'question.date-beyond-limit': 'until1',
          'clock.beyond-calendar': 'until1',
        },
        done: () => redirect(caseworkPath(id), { kind: 'success', text: opinionsText.ask.done }),
      }),
  }),
  remindRoute(deps),
  ...smallStepRoutes(deps, {
    page: 'withdrawQuestion',
    permission,
    smallFor: withdrawQuestion,
    hindrance: ({ dossier }, stepId, { actor }) => {
      const open = openQuestion(dossier, stepId, actor);
      return open.ok ? undefined : open.error;
    },
  }),
];

const remindRoute = (deps: DossierDeps): AnyRoute =>
  route({
    method: 'POST',
    path: caseworkPatterns.remindOpinion,
    permission,
    audit: 'dossier.remind-opinion',
    page: caseworkPatterns.dossier,
    input: stepIn,
    handle: ({ id, stepId, body }, request) =>
      answerForm(deps, request, id, {
        action: 'remind-opinion',
        // There is no form to go back to: whatever is refused here is told as what has happened since.
        page: () => {
          throw new Error('Reminding has no form');
        },
        body,
        read: () => ({ ok: true, value: { stepId } }),
        decide: decideRemindOpinion,
        fieldOf: {},
        done: () => redirect(caseworkPath(id), { kind: 'success', text: opinionsText.reminded }),
      }),
  });

const askForm = (deps: DossierDeps, id: DossierId, request: PageRequest): ActionForm => ({
  action: 'ask-opinion',
  phrases: { question: 'question' },
  hindrance: ({ dossier }) => hindranceTo(dossier, 'ask-opinion', request.now),
  page: async (props) =>
    AskOpinionPage({
      ...props,
      units: await askable(deps, request),
      action: caseworkPath(id, 'askOpinion'),
    }),
});

const askable = async (
  { office }: DossierDeps,
  { actor, now }: PageRequest,
): Promise<readonly OpinionUnit[]> =>
  actor.kind === 'official' ? opinionUnits(office.db, actor, dateIn(now)) : [];
