import { due } from '#calendar';
import { inBoth } from '#kernel';
import { type AnyRoute, type PageRequest, redirect, route } from '#platform/http';
import { caseComponents } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { parseRequestSupplement } from './request-supplement.form.ts';
import { RequestSupplementPage } from './request-supplement.page.tsx';
import { requestSupplementText as text } from './request-supplement.text.ts';
import { decideRequestSupplement } from './request-supplement.ts';

/** Asking the applicant for papers: by the desk before acceptance, by the specialist once after it. */
export const requestSupplementRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.requestSupplement,
    permission: 'dossier.request-supplement',
    audit: 'dossier.request-supplement.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, requestForm(request)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.requestSupplement,
    permission: 'dossier.request-supplement',
    audit: 'dossier.request-supplement',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...requestForm(request),
        body,
        read: (found) =>
          parseRequestSupplement(
            body,
            caseComponents(found).map(({ key }) => key),
          ),
        decide: decideRequestSupplement,
        fieldOf: {
          'supplement.reason-missing': 'note',
          'supplement.nothing-asked': 'components',
          'supplement.only-once': 'newFault',
          'clock.beyond-calendar': 'components',
        },
        done: (dossier) =>
          redirect(caseworkPath(dossier.id), {
            kind: 'success',
            text: inBoth(text, (t) => t.done),
          }),
      }),
  }),
];

const requestForm = ({ now }: PageRequest): ActionForm => ({
  action: 'request-supplement',
  phrases: { note: 'supplement', newFault: 'supplement' },
  page: (props) => {
    const { rules, calendar } = props.found;
    const answer = due(rules.supplement.answerWithin, now, calendar);
    return RequestSupplementPage({ ...props, answerBy: answer.ok ? answer.value.due : undefined });
  },
});
