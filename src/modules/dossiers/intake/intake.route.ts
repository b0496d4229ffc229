import { momentIn } from '#calendar';
import { inBoth } from '#kernel';
import { type AnyRoute, type PageRequest, redirect, route } from '#platform/http';
import { caseComponents } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { parseAccept } from './accept.form.ts';
import { AcceptPage } from './accept.page.tsx';
import { decideAccept } from './accept.ts';
import { acceptText, refuseText } from './intake.text.ts';
import { loadOffers } from './load-offers.action.ts';
import { parseRefuse } from './refuse.form.ts';
import { RefusePage } from './refuse.page.tsx';
import { decideRefuse } from './refuse.ts';

/** The desk's two answers to a dossier that has been filed: accepted, or refused. */
export const intakeRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...acceptRoutes(deps),
  ...refuseRoutes(deps),
];

const acceptRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.accept,
    permission: 'dossier.accept',
    audit: 'dossier.accept.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, acceptForm(deps, request)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.accept,
    permission: 'dossier.accept',
    audit: 'dossier.accept',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...acceptForm(deps, request),
        body,
        read: (found) => parseAccept(body, caseComponents(found)),
        decide: decideAccept,
        fieldOf: {
          'accept.unchecked': 'components',
          'accept.unknown-component': 'components',
          'accept.unknown-variant': 'variant',
          'clock.beyond-calendar': 'components',
        },
        done: (dossier) => redirect(caseworkPath(dossier.id), { kind: 'success', text: accepted(dossier) }),
      }),
  }),
];

const acceptForm = (deps: DossierDeps, request: PageRequest): ActionForm => ({
  action: 'accept',
  page: async (props) => AcceptPage({ ...props, offers: await loadOffers(deps, props.found, request) }),
});

function accepted({ code, requestCode, deadline, submittedAt }: Dossier) {
  const dueAt = deadline?.dueAt ?? submittedAt;
  const said = (lang: 'vi' | 'en') => acceptText[lang].done(code ?? requestCode, momentIn(dueAt, lang));
  return { vi: said('vi'), en: said('en') };
}

const refuseForm: ActionForm = {
  action: 'refuse',
  page: RefusePage,
  phrases: { reason: 'refusal', ground: 'ground' },
};

const refuseRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.refuse,
    permission: 'dossier.refuse',
    audit: 'dossier.refuse.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, refuseForm),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.refuse,
    permission: 'dossier.refuse',
    audit: 'dossier.refuse',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...refuseForm,
        body,
        read: () => parseRefuse(body),
        decide: decideRefuse,
        fieldOf: { 'refuse.ground-missing': 'ground', 'refuse.reason-missing': 'reason' },
        done: (dossier) =>
          redirect(caseworkPath(dossier.id), {
            kind: 'success',
            text: inBoth(refuseText, (t) => t.done),
          }),
      }),
  }),
];
