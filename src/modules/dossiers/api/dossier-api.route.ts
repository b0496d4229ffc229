import { Type } from 'typebox';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { trackByCode } from '../tracking/track.action.ts';
import { assignApi } from './assign.route.ts';
import { dossierBody, onBehalfBody, trackBody } from './bodies.ts';
import { closingApi } from './closing.route.ts';
import { digitiseApi } from './digitise.route.ts';
import { intakeApi, supplementApi } from './intake.route.ts';
import { messagesApi } from './messages.route.ts';
import { notesApi } from './notes.route.ts';
import { opinionsApi } from './opinions.route.ts';
import { phrasesApi } from './phrases.route.ts';
import { questionsApi } from './questions.route.ts';
import { readDossier } from './read-dossier.action.ts';
import { receptionCorrectionApi } from './reception-correction.route.ts';
import { dossierParams, filedOut, none, trackOut } from './schemas.ts';
import { endApi, stepsApi } from './steps.route.ts';
import { submitApi } from './submit.route.ts';
import { waitsApi } from './waits.route.ts';

/** The life of a dossier for machines: the same `perform` as the pages, the same table, the same refusals. */
export const dossierApi = (deps: FilingDeps): readonly AnyApiRoute[] => [
  submitApi(deps),
  ...intakeApi(deps),
  ...supplementApi(deps),
  ...receptionCorrectionApi(deps),
  ...stepsApi(deps),
  ...assignApi(deps),
  ...opinionsApi(deps),
  ...questionsApi(deps),
  ...waitsApi(deps),
  ...closingApi(deps),
  ...digitiseApi(deps),
  ...endApi(deps),
  ...messagesApi(deps),
  ...notesApi(deps),
  ...phrasesApi(deps),
  apiRoute({
    method: 'GET',
    path: '/api/v1/dossiers/:id',
    permission: 'signed-in',
    audit: 'api.dossier.read',
    summary: 'Read a dossier and what was filed, as its owner or as an official of an agency that has it',
    params: dossierParams,
    query: none,
    body: none,
    response: filedOut,
    handle: async ({ params }, { actor }) => {
      const found = await readDossier(deps, actor, params.id);
      if (!found) return apiNotFound();
      const { applicantName, applicant, answers } = found.application;
      const onBehalfOf = onBehalfBody(applicant);
      return apiValue({ dossier: dossierBody(found.dossier, actor), applicantName, onBehalfOf, answers });
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/track/:code',
    limit: { max: 300, minutes: 1 },
    permission: 'public',
    audit: 'api.dossier.track',
    summary: 'Follow a dossier by its code, without a token',
    params: Type.Object({ code: Type.String({ maxLength: 60, description: 'Dossier or request code' }) }),
    query: none,
    body: none,
    response: trackOut,
    handle: async ({ params }) => {
      const track = await trackByCode(deps, params.code);
      return track ? apiValue(trackBody(track)) : apiNotFound();
    },
  }),
];
