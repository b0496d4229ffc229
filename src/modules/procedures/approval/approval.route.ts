import { type Bilingual, inBoth, type Official } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  html,
  noInput,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { asOfficial } from '../drafting/as-official.action.ts';
import { openDrafts, writersOf } from '../drafting/draft.store.ts';
import { nameIn, unnamed } from '../drafting/draft-name.ts';
import { codeIn, sentIn } from '../drafting/draft-requests.form.ts';
import { approvePath, reviewPath, sendBackPath, waitingPath } from '../drafting/drafting.paths.ts';
import type { DraftingDeps } from '../drafting/drafting-deps.ts';
import { openedDraft } from '../drafting/open-draft.action.ts';
import { draftRefusal } from '../drafting/refusal-words.ts';
import { sharedIn } from '../drafting/shared-in.action.ts';
import { waitingShared } from '../shared/waiting-shared.action.ts';
import { partsIn } from '../versions/reach.ts';
import { touchedBy } from '../versions/touched.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { dayNumbers } from '../words.ts';
import { approvalText } from './approval.text.ts';
import { isOwnWork, type WaitingDraft } from './approval.ts';
import { approveDraft } from './approve-draft.action.ts';
import { sendBackDraft } from './hand-over.action.ts';
import { ReviewPage } from './review.page.tsx';
import { WaitingPage } from './waiting.page.tsx';

const permission = 'catalogue.approve';

/** Where a second person looks at what somebody else wrote, publishes it or sends it back. */
export const approvalRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: waitingPath,
    permission,
    audit: 'draft.waiting',
    input: noInput,
    handle: (_, request) =>
      asOfficial(request, async (actor) => {
        const drafts = [...(await waiting(deps, actor)), ...(await waitingShared(deps.db, actor))];
        return html(renderPage(WaitingPage({ view: request.view, drafts })));
      }),
  }),
  route({
    method: 'GET',
    path: reviewPath(':code'),
    permission,
    audit: 'draft.review',
    input: codeIn,
    handle: (code, request) => asOfficial(request, (actor) => review(deps, code, actor, request)),
  }),
  ...decideRoutes(deps),
];

const decideRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: approvePath(':code'),
    page: reviewPath(':code'),
    permission,
    audit: 'draft.approved',
    input: sentIn,
    handle: ({ code, revision }, request) =>
      asOfficial(request, async (actor) => {
        const by = { actor, now: request.now };
        const done = await approveDraft(deps.db, { code, revision }, by, deps.tryCases);
        if (!done.ok) {
          if (done.error.code === 'second-factor.needed') return confirmFirst();
          return review(deps, code, actor, request, { refused: draftRefusal(done.error) });
        }
        const { version, effectiveFrom } = done.value;
        const text = inBoth(approvalText, (t) => t.published(version, dayNumbers(effectiveFrom)));
        return redirect(waitingPath, { kind: 'success', text });
      }),
  }),
  route({
    method: 'POST',
    path: sendBackPath(':code'),
    page: reviewPath(':code'),
    permission,
    audit: 'draft.sent-back',
    input: sentIn,
    handle: ({ code, revision, body }, request) =>
      asOfficial(request, async (actor) => {
        const remark = textIn(body, 'nhanXet').slice(0, 2_000);
        const done = await sendBackDraft(deps.db, { code, revision, remark }, { actor, now: request.now });
        if (done.ok) {
          return redirect(waitingPath, { kind: 'success', text: inBoth(approvalText, (t) => t.sentBack) });
        }
        const refused = draftRefusal(done.error);
        const missing = done.error.code === 'draft.remark-missing';
        const form = { values: body, errors: missing ? { nhanXet: refused } : {} };
        return review(deps, code, actor, request, missing ? { form } : { form, refused });
      }),
  }),
];

async function waiting({ db }: DraftingDeps, actor: Official): Promise<readonly WaitingDraft[]> {
  const drafts = await openDrafts(db);
  return Promise.all(
    drafts.flatMap(({ id, code, files, submitted }) =>
      submitted
        ? [
            writersOf(db, id).then((writers) => ({
              ...{ code, href: reviewPath(code), name: nameIn(files.yaml) ?? unnamed(code) },
              ...{ by: submitted.by, at: submitted.at },
              own: isOwnWork(writers, actor.personId),
            })),
          ]
        : [],
    ),
  );
}

interface Again {
  readonly refused?: Bilingual;
  readonly form?: FormState;
}

async function review(
  { db, touched, touchedParts, tryCases }: DraftingDeps,
  code: string,
  actor: Official,
  { view, now, idempotencyKey }: PageRequest,
  { refused, form = untouched }: Again = {},
): Promise<Reply> {
  const opened = await openedDraft({ db, tryCases }, code, now);
  if (!opened) {
    return redirect(waitingPath, { kind: 'notice', text: refused ?? draftRefusal({ code: 'draft.none' }) });
  }
  const { draft, name, faults, plan, cases } = opened;
  const [writers, versions, counted, shared] = await Promise.all([
    writersOf(db, draft.id),
    versionsOf(db, code),
    touched(now),
    sharedIn(db, code, plan),
  ]);
  const living = versions
    .map(({ id, version }) => ({ version, touched: touchedBy(counted, id) }))
    .filter((each) => each.touched.drafts + each.touched.dossiers > 0);
  const differences = plan.kind === 'publish' ? plan.publication.differences : [];
  const asked = { versions: versions.map(({ id }) => id), parts: partsIn(differences) };
  const page = ReviewPage({
    touched: differences.length > 0 ? await touchedParts(asked, now) : undefined,
    ...{ view, code, name, draft, plan, living, form, refused, cases, idempotencyKey },
    ...{ shared, revision: draft.revision },
    writers: writers.map((writer) => writer.name),
    own: isOwnWork(writers, actor.personId),
    faults: faults.length,
  });
  return html(renderPage(page), refused ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200);
}
