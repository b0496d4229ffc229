import { inBoth } from '#kernel';
import { agencyName } from '#organisations';
import { type AnyRoute, html, notFound, type PageRequest, redirect, route } from '#platform/http';
import { type FieldValues, type FormState, hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { allowedActions } from '../allowed.ts';
import { type Case, codeOf } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { perform } from '../perform.ts';
import { refusalText } from '../refusal-words.ts';
import { type OpenToApplicant, openToApplicant } from '../tracking/open-own.action.ts';
import { ownPath, ownPatterns } from '../tracking/tracking.paths.ts';
import { parseReturnWay } from './return-way.form.ts';
import { DeskReturnWayPage, OwnReturnWayPage } from './return-way.page.tsx';
import { returnWayText } from './return-way.text.ts';
import { decideChooseReturn, returnWayOf } from './return-way.ts';

/** How the result comes: said by the owner or who has shown the second factor, or written down at the desk. */
export const returnWayRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...ownReturn(deps),
  route({
    method: 'GET',
    path: caseworkPatterns.chooseReturn,
    permission: 'dossier.return-result',
    audit: 'dossier.choose-return.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, deskForm(deps)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.chooseReturn,
    permission: 'dossier.return-result',
    audit: 'dossier.choose-return',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...deskForm(deps),
        body,
        read: () => parseReturnWay(body),
        decide: decideChooseReturn,
        fieldOf: { 'return-way.address-missing': 'diaChi' },
        done: () => redirect(caseworkPath(id), { kind: 'success', text: done }),
      }),
  }),
];

const done = inBoth(returnWayText, (t) => t.done);

const ownReturn = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: ownPatterns.returnWay,
    permission: 'filer',
    audit: 'own-dossier.return-way-shown',
    input: dossierIn,
    handle: async ({ id }, request) => {
      const open = await openToApplicant(deps, request.actor, id, request.now);
      if (!open) return notFound();
      const values = request.kept ?? (open.until === undefined ? chosenIn(open.found) : wayIn(open.found));
      return show(deps, open, request, { values, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: ownPatterns.returnWay,
    permission: 'filer',
    audit: 'own-dossier.return-way-chosen',
    input: dossierIn,
    handle: async ({ id, body }, request) => {
      const { now, idempotencyKey: key } = request;
      const open = await openToApplicant(deps, request.actor, id, now);
      if (!open) return notFound();
      const { actor } = open;
      const parsed = parseReturnWay(body);
      if (!parsed.ok) return show(deps, open, request, { values: body, errors: parsed.error });
      const chosen = await perform(
        deps.office,
        { actor, dossierId: id, action: 'choose-return', key, now },
        (dossier, context) => decideChooseReturn(dossier, parsed.value, context),
      );
      return chosen.ok
        ? redirect(ownPath(id), { kind: 'success', text: done })
        : redirect(ownPath(id), { kind: 'notice', text: refusalText(chosen.error) });
    },
  }),
];

/** What stands, as the form has it. */
function chosenIn({ dossier, history }: Case): FieldValues {
  const { way, address } = returnWayOf(dossier, history);
  return { cachNhan: way, diaChi: address };
}

/** The same without the address, which stays closed to six digits. */
const wayIn = (found: Case): FieldValues => ({ cachNhan: returnWayOf(found.dossier, found.history).way });

const deskForm = (deps: DossierDeps): ActionForm => ({
  action: 'choose-return',
  page: async (props) => {
    const { form, found } = props;
    const touched = hasErrors(form.errors) || Object.keys(form.values).length > 0;
    return DeskReturnWayPage({
      ...props,
      form: touched ? form : { ...form, values: chosenIn(found) },
      reception: await receptionIn(deps, found, props.view.lang),
    });
  },
});

const receptionIn = async (deps: DossierDeps, { dossier }: Case, lang: PageRequest['lang']) =>
  agencyName(await deps.unitOf(dossier.places.reception))[lang];

async function show(deps: DossierDeps, open: OpenToApplicant, request: PageRequest, form: FormState) {
  const { view, lang, idempotencyKey } = request;
  const { found, actor } = open;
  const { dossier, version } = found;
  if (!allowedActions(dossier, actor).includes('choose-return')) return redirect(ownPath(dossier.id));
  const markup = renderPage(
    OwnReturnWayPage({
      view,
      id: dossier.id,
      code: codeOf(dossier),
      procedure: version.content.name[lang],
      reception: await receptionIn(deps, found, lang),
      byPost: open.until === undefined,
      form,
      idempotencyKey,
    }),
  );
  return html(markup, hasErrors(form.errors) ? 422 : 200);
}
