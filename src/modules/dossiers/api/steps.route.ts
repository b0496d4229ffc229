import { Type } from 'typebox';
import { idOf } from '#kernel';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { decideAttachResult } from '../result/attach-result.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideTakeStep } from '../steps/take-step.ts';
import { documentIds } from './papers.action.ts';
import { returnApi } from './return.route.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, idIn, none, note, sliceIn, stepParams } from './schemas.ts';

/** Steps of the e-procedure. */
export const stepsApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/steps/:stepId/take',
    permission: 'dossier.take-step',
    audit: 'api.dossier.take-step',
    summary: 'Take a step that is open for the post',
    params: stepParams,
    body: none,
    query: none,
    response: dossierOut,
    handle: ({ params }, request) =>
      runCommand(deps, request, { id: params.id, action: 'take-step' }, (dossier, context) =>
        decideTakeStep(dossier, { stepId: idOf<'step'>(params.stepId) }, context),
      ),
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/steps/:stepId/completion',
    permission: 'dossier.complete-step',
    audit: 'api.dossier.complete-step',
    summary: 'Finish a step: pass on, approve, refuse with reasons, or send back',
    params: stepParams,
    body: Type.Object({
      outcome: Type.Enum(['done', 'approved', 'refused', 'sentBack']),
      note: note('The proposal, the ground of the approval, the reason of a refusal or for sending back'),
      ground: Type.Optional(note('The provision a refusal rests on')),
      to: Type.Optional(
        Type.String({
          maxLength: 200,
          description: 'Node of the step it is sent back to; else the one before',
        }),
      ),
    }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(deps, request, { id: params.id, action: 'complete-step' }, (dossier, context) =>
        decideCompleteStep(dossier, { ...body, stepId: idOf<'step'>(params.stepId) }, context),
      ),
  }),
];

/** The end: the result and its return, or the withdrawal. */
export const endApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/results',
    permission: 'dossier.attach-result',
    audit: 'api.dossier.attach-result',
    summary: 'Attach the result that was issued',
    params: dossierParams,
    body: Type.Object({
      documents: Type.Array(idIn('Id that POST /api/v1/documents answered'), { maxItems: 20 }),
      number: Type.String({ maxLength: 100, description: 'Number and sign of the paper' }),
      slice: Type.Optional(sliceIn),
    }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(
        deps,
        request,
        { id: params.id, action: 'attach-result', papers: body.documents },
        (dossier, context) =>
          decideAttachResult(dossier, { ...body, documents: documentIds(body.documents) }, context),
      ),
  }),
  returnApi(deps),
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/withdrawal',
    permission: 'citizen',
    audit: 'api.dossier.withdraw',
    summary: 'Withdraw the request, as its owner',
    params: dossierParams,
    body: Type.Object({ note: note('Why, if one wants to say') }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(deps, request, { id: params.id, action: 'withdraw' }, (dossier, context) =>
        decideWithdraw(dossier, body, context),
      ),
  }),
];
