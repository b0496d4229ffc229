import { Type } from 'typebox';
import { err, instantOfDate, type JsonObject, parseId, refusal } from '#kernel';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { countSchema } from '../receipt/paper-counts.ts';
import { decideChangeProcedure } from '../reception-correction/change-procedure.ts';
import { decideCorrectReception, decideRedateReception } from '../reception-correction/correct-reception.ts';
import { rightProcedure } from '../reception-correction/right-procedure.action.ts';
import { commandRoute } from './command.route.ts';
import { readDossier } from './read-dossier.action.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, none, note } from './schemas.ts';

const reason = note('Why it is corrected');
const text = (description: string) => Type.Optional(Type.String({ maxLength: 300, description }));

const correctionIn = Type.Object({
  applicant: Type.Optional(
    Type.Object({
      ...{ name: text('Who files'), phone: text('Telephone'), email: text('E-mail') },
      personId: text('Personal identification number'),
    }),
  ),
  components: Type.Optional(
    Type.Array(Type.String({ maxLength: 80 }), {
      maxItems: 200,
      description: 'Keys of the components that were really handed in',
    }),
  ),
  counts: Type.Optional(
    Type.Record(Type.String(), countSchema, { description: 'How many of each came, by its key' }),
  ),
  seen: Type.Integer({ description: 'How often the reception had been corrected when it was read' }),
  reason,
});

/** What was written wrongly at reception, put right: each replaces the receipt. */
export const receptionCorrectionApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/reception-correction',
    permission: 'dossier.correct-reception',
    audit: 'api.dossier.correct-reception',
    summary: 'Put the person or the papers right that the desk wrote down wrongly',
    params: dossierParams,
    body: correctionIn,
    query: none,
    response: dossierOut,
    handle: async ({ params, body }, request) => {
      const found = await readDossier(deps, request.actor, params.id);
      const before: JsonObject = found?.application.applicant ?? {};
      const applicant = body.applicant && { ...before, ...body.applicant };
      const { components, counts, seen, reason: why } = body;
      return runCommand(deps, request, { id: params.id, action: 'correct-reception' }, (dossier, context) =>
        decideCorrectReception(dossier, { applicant, components, counts, seen, reason: why }, context),
      );
    },
  }),
  commandRoute(deps, {
    action: 'redate-reception',
    path: 'reception-time',
    permission: 'dossier.redate-reception',
    summary: 'Put the time of reception right; what is counted from it is counted anew',
    body: Type.Object({
      receivedAt: Type.String({ format: 'date-time', description: 'When it was really received' }),
      reason,
    }),
    decide: (dossier, body, context) =>
      decideRedateReception(
        dossier,
        { receivedAt: instantOfDate(new Date(body.receivedAt)), reason: body.reason },
        context,
      ),
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/procedure',
    permission: 'dossier.redate-reception',
    audit: 'api.dossier.change-procedure',
    summary: 'Put a dossier under the procedure it should have been received under',
    params: dossierParams,
    body: Type.Object({
      code: Type.String({ maxLength: 40, description: 'Code of the right procedure' }),
      components: Type.Array(Type.String({ maxLength: 80 }), {
        maxItems: 200,
        description: 'Keys of its components that were handed in',
      }),
      reason,
    }),
    query: none,
    response: dossierOut,
    handle: async ({ params, body }, request) => {
      const id = parseId<'dossier'>(params.id);
      const dossier = id && (await findDossier(deps.office.db, id));
      const to = dossier && (await rightProcedure(deps.office, dossier, body.code, request.now));
      return runCommand(deps, request, { id: params.id, action: 'change-procedure' }, (found, context) =>
        to
          ? decideChangeProcedure(found, { to, components: body.components, reason: body.reason }, context)
          : err(refusal('reception.procedure-unknown')),
      );
    },
  }),
];
