import { Type } from 'typebox';
import { err, parseId } from '#kernel';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import { caseComponents } from '../casework/case.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import type { Paper } from '../dossier.ts';
import { checklistRefusal, decideAccept } from '../intake/accept.ts';
import { decideRefuse } from '../intake/refuse.ts';
import { decideAnswerSupplement } from '../supplement/answer-supplement.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { documentIds } from './papers.action.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, none, note, paperIn } from './schemas.ts';

const components = (description: string) =>
  Type.Array(Type.String({ maxLength: 80 }), { maxItems: 60, description });

/** Reception: accept or refuse. */
export const intakeApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/acceptance',
    permission: 'dossier.accept',
    audit: 'api.dossier.accept',
    summary: 'Accept: the dossier gets its code and its clock starts',
    params: dossierParams,
    body: Type.Object({
      components: components('Keys of the components that were checked: of all that the dossier needs'),
      note: note('Printed on the receipt, where the applicant reads it'),
      variant: Type.Optional(
        Type.String({
          maxLength: 40,
          description: 'Key of the case, where the officer knows better than the answers say',
        }),
      ),
    }),
    query: none,
    response: dossierOut,
    handle: async ({ params, body }, request) => {
      const id = parseId<'dossier'>(params.id);
      const found = id && (await openCase(deps, request.actor, id));
      const wrong = found && checklistRefusal(caseComponents(found), body.components);
      return runCommand(deps, request, { id: params.id, action: 'accept' }, (dossier, context) =>
        wrong ? err(wrong) : decideAccept(dossier, body, context),
      );
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/refusal',
    permission: 'dossier.refuse',
    audit: 'api.dossier.refuse',
    summary: 'Refuse, with reason and legal ground',
    params: dossierParams,
    body: Type.Object({ reason: note('Why'), ground: note('The provision it rests on') }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(deps, request, { id: params.id, action: 'refuse' }, (dossier, context) =>
        decideRefuse(dossier, body, context),
      ),
  }),
];

/** What is missing is asked for, and handed in. */
export const supplementApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/supplement-requests',
    permission: 'dossier.request-supplement',
    audit: 'api.dossier.request-supplement',
    summary: 'Ask the applicant for what is missing',
    params: dossierParams,
    body: Type.Object({
      components: components('What is to be supplied'),
      note: note('What exactly, and why'),
      remarks: Type.Optional(
        Type.Record(Type.String({ maxLength: 80 }), note('What is wrong with this component')),
      ),
      newFault: Type.Optional(note('Why it is asked for once more: the answer itself raised a new fault')),
    }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(deps, request, { id: params.id, action: 'request-supplement' }, (dossier, context) =>
        decideRequestSupplement(dossier, body, context),
      ),
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/supplement-answers',
    permission: 'signed-in',
    audit: 'api.dossier.answer-supplement',
    summary: 'Hand in what was asked for, as its owner or at the desk',
    params: dossierParams,
    body: Type.Object({
      papers: Type.Array(paperIn, { maxItems: 20 }),
      note: note('For the officials'),
      explanations: Type.Optional(
        Type.Record(
          Type.String({ maxLength: 80 }),
          note('In the place of a file for this component, or beside it'),
        ),
      ),
      missingBecause: Type.Optional(note('Why not everything comes, where something may be left out')),
    }),
    query: none,
    response: dossierOut,
    handle: ({ params, body }, request) =>
      runCommand(
        deps,
        request,
        {
          id: params.id,
          action: 'answer-supplement',
          papers: body.papers.map(({ documentId }) => documentId),
        },
        (dossier, context) =>
          decideAnswerSupplement(dossier, { ...body, papers: supplied(body.papers) }, context),
      ),
  }),
];

const supplied = (papers: readonly { component: string; documentId: string }[]): readonly Paper[] =>
  papers.flatMap(({ component, documentId }) =>
    documentIds([documentId]).map((id): Paper => ({ documentId: id, component, purpose: 'supplement' })),
  );
