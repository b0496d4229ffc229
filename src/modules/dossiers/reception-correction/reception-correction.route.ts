import { type DossierId, err, ok, refusal } from '#kernel';
import { type AnyRoute, redirect, route } from '#platform/http';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import { readSmall } from '../casework/small-action.form.ts';
import { SmallActionPage } from '../casework/small-action.page.tsx';
import { smallRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { componentsReceived, countsReceived } from '../receipt/receipt-data.ts';
import { refusalText } from '../refusal-words.ts';
import { decideChangeProcedure } from './change-procedure.ts';
import { parseCorrectReception, personIn } from './correct-reception.form.ts';
import { CorrectReceptionPage } from './correct-reception.page.tsx';
import { decideCorrectReception } from './correct-reception.ts';
import { changeProcedureFields, redateReception } from './reception-actions.ts';
import { receptionText } from './reception-correction.text.ts';
import { rightProcedure } from './right-procedure.action.ts';

/** What was written wrongly at reception: the person and the papers, the time, the procedure. */
export const receptionCorrectionRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...correctRoutes(deps),
  ...smallRoutes(deps, {
    small: redateReception,
    page: 'redateReception',
    permission: 'dossier.redate-reception',
  }),
  ...changeRoutes(deps),
];

const correctRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.correctReception,
    permission: 'dossier.correct-reception',
    audit: 'dossier.correct-reception.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, correctForm(id)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.correctReception,
    permission: 'dossier.correct-reception',
    audit: 'dossier.correct-reception',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...correctForm(id),
        body,
        read: (found) => parseCorrectReception(body, found),
        decide: decideCorrectReception,
        fieldOf: { 'reception.nothing-corrected': 'name' },
        done: () => redirect(caseworkPath(id), { kind: 'success', text: receptionText.correct.done }),
      }),
  }),
];

const correctForm = (id: DossierId): ActionForm => ({
  action: 'correct-reception',
  page: (props) => {
    const { name = '', phone = '', email = '', personId = '' } = personIn(props.found);
    return CorrectReceptionPage({
      ...props,
      now: { name, phone, email, personId },
      received: componentsReceived(props.found.history),
      counts: countsReceived(props.found.history),
      action: caseworkPath(id, 'correctReception'),
    });
  },
});

const changeRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.changeProcedure,
    permission: 'dossier.redate-reception',
    audit: 'dossier.change-procedure.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, changeForm(id)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.changeProcedure,
    permission: 'dossier.redate-reception',
    audit: 'dossier.change-procedure',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...changeForm(id),
        body,
        read: async ({ dossier, history }) => {
          const asked = readSmall(
            {
              ...changeProcedureFields,
              command: ({ text }) => ({ code: text('code'), reason: text('reason') }),
            },
            body,
          );
          if (!asked.ok) return asked;
          const to = await rightProcedure(deps.office, dossier, asked.value.code, request.now);
          if (!to) return err({ code: refusalText(refusal('reception.procedure-unknown')) });
          const known = new Set(to.rules.componentKeys);
          const components = componentsReceived(history).filter((key) => known.has(key));
          return ok({ to, components, reason: asked.value.reason });
        },
        decide: decideChangeProcedure,
        fieldOf: { 'reception.same-procedure': 'code', 'reception.procedure-not-handled': 'code' },
        done: () => redirect(caseworkPath(id), { kind: 'success', text: receptionText.change.done }),
      }),
  }),
];

const changeForm = (id: DossierId): ActionForm => ({
  action: 'change-procedure',
  page: (props) =>
    SmallActionPage({ ...props, small: changeProcedureFields, action: caseworkPath(id, 'changeProcedure') }),
});
