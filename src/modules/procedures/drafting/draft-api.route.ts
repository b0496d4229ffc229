import { Type } from 'typebox';
import type { Official, Refusal, Result } from '#kernel';
import {
  type AnyApiRoute,
  type ApiReply,
  type ApiRequest,
  apiNotFound,
  apiRefused,
  apiRoute,
  apiValue,
} from '#platform/http';
import { adoptBase, discardDraft, submitDraft, withdrawDraft } from '../approval/hand-over.action.ts';
import { openDraft, openDrafts } from './draft.store.ts';
import {
  codeParams,
  draftBody,
  draftLine,
  draftLineOf,
  draftOut,
  draftRefusalStatus,
  filesIn,
  none,
  previewOut,
  revisionIn,
} from './draft-schemas.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { type By, beginDraft, beginNewDraft } from './edit-draft.action.ts';
import { previewDraft } from './preview-draft.action.ts';
import { putFiles } from './put-files.action.ts';

/** Who approves reads drafts too; only who manages the catalogue writes them. */
const [reads, writes] = ['catalogue.approve', 'catalogue.manage'] as const;
export const draftsPath = '/api/v1/procedure-drafts';
export const draftApiPath = `${draftsPath}/:code` as const;

type ApiDeps = Pick<DraftingDeps, 'db' | 'touchedParts' | 'tryCases'>;

/** The next version of a procedure for machines: the same acts as on the pages, with the same refusals. */
export const draftApi = (deps: ApiDeps): readonly AnyApiRoute[] => [
  ...readRoutes(deps),
  ...writeRoutes(deps),
  act(deps, 'submit', 'Hand a draft to a second person', (db, seen, by) =>
    submitDraft(db, seen, by, deps.tryCases),
  ),
  act(deps, 'withdraw', 'Take a draft back before anybody has decided', withdrawDraft),
  act(deps, 'adopt', 'Go on over a version that was published since the draft was begun', adoptBase),
  act(deps, 'discard', 'Give a draft up', discardDraft),
];

const readRoutes = (deps: ApiDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: draftsPath,
    permission: reads,
    audit: 'api.draft.list',
    summary: 'Drafts of procedures that are being written or wait for a second person',
    params: none,
    query: none,
    body: Type.Unknown(),
    response: Type.Object({ drafts: Type.Array(draftLine) }),
    handle: async () => apiValue({ drafts: (await openDrafts(deps.db)).map(draftLineOf) }),
  }),
  apiRoute({
    method: 'GET',
    path: draftApiPath,
    permission: reads,
    audit: 'api.draft.read',
    summary: 'The open draft of a procedure with its files',
    params: codeParams,
    query: none,
    body: Type.Unknown(),
    response: draftOut,
    handle: async ({ params }) => {
      const draft = await openDraft(deps.db, params.code);
      return draft ? apiValue(draftBody(draft)) : apiNotFound();
    },
  }),
  apiRoute({
    method: 'GET',
    path: `${draftApiPath}/preview`,
    permission: reads,
    audit: 'api.draft.preview',
    summary:
      'Every mistake of a draft with file and line, or what publishing it would do and whom it concerns',
    params: codeParams,
    query: none,
    body: Type.Unknown(),
    response: previewOut,
    handle: async ({ params }, { now }) => {
      const preview = await previewDraft(deps, params.code, now);
      return preview ? apiValue(preview) : apiNotFound();
    },
  }),
];

const writeRoutes = ({ db }: Pick<DraftingDeps, 'db'>): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: draftApiPath,
    permission: writes,
    audit: 'api.draft.begun',
    summary:
      'Begin the next version of a procedure, or find the draft there is; with a name, a procedure there has never been',
    params: codeParams,
    query: none,
    body: Type.Object({
      name: Type.Optional(
        Type.Object({
          vi: Type.String({ minLength: 1, maxLength: 500 }),
          en: Type.String({ minLength: 1, maxLength: 500 }),
        }),
      ),
    }),
    response: draftOut,
    handle: ({ params: { code }, body: { name } }, request) =>
      asOfficial(request, async (by) => {
        const begun = name ? await beginNewDraft(db, { code, name }, by) : await beginDraft(db, code, by);
        return begun.ok ? apiValue(draftBody(begun.value), 201) : refused(begun.error);
      }),
  }),
  apiRoute({
    method: 'POST',
    path: `${draftApiPath}/files`,
    permission: writes,
    audit: 'api.draft.files-put',
    summary: 'Put files into a draft, all or none; what is not its kind of file replaces nothing',
    params: codeParams,
    query: none,
    body: Type.Object({ revision: revisionIn, files: filesIn }),
    response: draftOut,
    handle: ({ params: { code }, body: { revision, files } }, request) =>
      asOfficial(request, async (by) => {
        const saved = await putFiles(db, { code, revision, files }, by);
        return saved.ok ? apiValue(draftBody(saved.value)) : refused(saved.error);
      }),
  }),
];

type Act = (
  db: DraftingDeps['db'],
  seen: { readonly code: string; readonly revision: number },
  by: By,
) => Promise<Result<void, Refusal>>;

const act = ({ db }: Pick<DraftingDeps, 'db'>, name: string, summary: string, done: Act): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: `${draftApiPath}/${name}`,
    permission: writes,
    audit: `api.draft.${name}`,
    summary,
    params: codeParams,
    query: none,
    body: Type.Object({ revision: revisionIn }),
    response: Type.Object({ revision: Type.Integer({ description: '0 when the draft is open no more' }) }),
    handle: ({ params: { code }, body: { revision } }, request) =>
      asOfficial(request, async (by) => {
        const outcome = await done(db, { code, revision }, by);
        if (!outcome.ok) return refused(outcome.error);
        return apiValue({ revision: (await openDraft(db, code))?.revision ?? 0 });
      }),
  });

/** Drafts are written by officials alone: a change has somebody's name. */
export const asOfficial = <Body>(
  { actor, now }: ApiRequest,
  work: (by: By & { readonly actor: Official }) => Promise<ApiReply<Body>>,
): Promise<ApiReply<Body>> =>
  actor.kind === 'official' ? work({ actor, now }) : Promise.resolve(apiNotFound());

export const refused = (error: Refusal): ApiReply<never> => apiRefused(error, draftRefusalStatus(error));
