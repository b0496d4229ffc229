import { type Bilingual, inBoth, type Result } from '#kernel';
import { type AnyRoute, html, redirect, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import type { ApprovalRefusal } from '../approval/approval.ts';
import { adoptBase, discardDraft, submitDraft, withdrawDraft } from '../approval/hand-over.action.ts';
import { procedureVersionsPath, versionsPath } from '../versions/versions.paths.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { asOfficial } from './as-official.action.ts';
import { DiscardPage } from './draft-begin.page.tsx';
import { codeIn, sentIn } from './draft-requests.form.ts';
import { adoptPath, discardPath, draftPath, submitPath, withdrawPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import type { By } from './edit-draft.action.ts';
import { openedDraft } from './open-draft.action.ts';
import { draftRefusal } from './refusal-words.ts';

const permission = 'catalogue.manage';
type Done = Promise<Result<void, ApprovalRefusal>>;
type Texts = (typeof draftingText)['vi' | 'en'];
type Act = (
  db: DraftingDeps['db'],
  seen: { readonly code: string; readonly revision: number },
  by: By,
  tryCases: DraftingDeps['tryCases'],
) => Done;

/** What is done with a draft as a whole: handed in, taken back, based anew, given up. */
export const handOverRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  actRoute(deps, submitPath(':code'), { audit: 'draft.submit', act: submitDraft, done: (t) => t.submitted }),
  actRoute(deps, withdrawPath(':code'), {
    audit: 'draft.withdraw',
    act: withdrawDraft,
    done: (t) => t.withdrawn,
  }),
  actRoute(deps, adoptPath(':code'), { audit: 'draft.base-anew', act: adoptBase, done: (t) => t.adopted }),
  ...discardRoutes(deps),
];

/** Done or not, whoever asked sees the draft as it is now, and why. */
const actRoute = (
  { db, tryCases }: DraftingDeps,
  path: string,
  { audit, act, done }: { readonly audit: string; readonly act: Act; readonly done: (t: Texts) => string },
): AnyRoute =>
  route({
    method: 'POST',
    path,
    page: draftPath(':code'),
    permission,
    audit,
    input: sentIn,
    handle: ({ code, revision }, request) =>
      asOfficial(request, async (actor) => {
        const outcome = await act(db, { code, revision }, { actor, now: request.now }, tryCases);
        return outcome.ok
          ? redirect(draftPath(code), { kind: 'success', text: inBoth(draftingText, done) })
          : redirect(draftPath(code), refused(outcome.error));
      }),
  });

const refused = (error: ApprovalRefusal): { readonly kind: 'notice'; readonly text: Bilingual } => ({
  kind: 'notice',
  text: draftRefusal(error),
});

const discardRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: discardPath(':code'),
    permission,
    audit: 'draft.discard-question',
    input: codeIn,
    handle: async (code, { view, now, idempotencyKey }) => {
      const opened = await openedDraft(deps, code, now);
      if (!opened) return redirect(draftPath(code));
      const { name, draft } = opened;
      return html(renderPage(DiscardPage({ view, code, name, revision: draft.revision, idempotencyKey })));
    },
  }),
  route({
    method: 'POST',
    path: discardPath(':code'),
    permission,
    audit: 'draft.discard',
    input: sentIn,
    handle: ({ code, revision }, request) =>
      asOfficial(request, async (actor) => {
        const outcome = await discardDraft(deps.db, { code, revision }, { actor, now: request.now });
        if (!outcome.ok) return redirect(draftPath(code), refused(outcome.error));
        const known = (await versionsOf(deps.db, code)).length > 0;
        return redirect(known ? procedureVersionsPath(code) : versionsPath, {
          kind: 'success',
          text: inBoth(draftingText, (t) => t.discarded),
        });
      }),
  }),
];
