import { Type } from 'typebox';
import { type AnyApiRoute, apiRoute, apiValue } from '#platform/http';
import { asOfficial, draftApiPath, refused } from '../drafting/draft-api.route.ts';
import { codeParams, none, revisionIn } from '../drafting/draft-schemas.ts';
import type { DraftingDeps } from '../drafting/drafting-deps.ts';
import { approveDraft } from './approve-draft.action.ts';
import { sendBackDraft } from './hand-over.action.ts';

const permission = 'catalogue.approve';

/** What a second person decides about a draft; whoever wrote or handed in any of it may not. */
export const approvalApi = ({
  db,
  tryCases,
}: Pick<DraftingDeps, 'db' | 'tryCases'>): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: `${draftApiPath}/approve`,
    permission,
    audit: 'api.draft.approved',
    summary: 'Publish a draft that somebody else wrote and handed in, as it was at a revision',
    params: codeParams,
    query: none,
    body: Type.Object({ revision: revisionIn }),
    response: Type.Object({
      version: Type.Integer(),
      effectiveFrom: Type.String({ description: 'YYYY-MM-DD' }),
      class: Type.Optional(Type.String()),
    }),
    handle: ({ params: { code }, body: { revision } }, request) =>
      asOfficial(request, async (by) => {
        const done = await approveDraft(db, { code, revision }, by, tryCases);
        if (!done.ok) return refused(done.error);
        const { version, effectiveFrom, class: change } = done.value;
        return apiValue({ version, effectiveFrom, ...(change === undefined ? {} : { class: change }) }, 201);
      }),
  }),
  apiRoute({
    method: 'POST',
    path: `${draftApiPath}/send-back`,
    permission,
    audit: 'api.draft.sent-back',
    summary: 'Send a draft back to those who write it, with what is to be put right',
    params: codeParams,
    query: none,
    body: Type.Object({ revision: revisionIn, remark: Type.String({ minLength: 1, maxLength: 2_000 }) }),
    response: Type.Object({ sentBack: Type.Boolean() }),
    handle: ({ params: { code }, body }, request) =>
      asOfficial(request, async (by) => {
        const done = await sendBackDraft(db, { code, ...body, remark: body.remark.trim() }, by);
        return done.ok ? apiValue({ sentBack: true }) : refused(done.error);
      }),
  }),
];
