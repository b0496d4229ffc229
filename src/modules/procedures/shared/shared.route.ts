import { type Bilingual, dateIn, inBoth, type Result } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  type FormBody,
  html,
  noInput,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type ApprovalRefusal, isOwnWork } from '../approval/approval.ts';
import { asOfficial } from '../drafting/as-official.action.ts';
import { revisionIn } from '../drafting/draft-requests.form.ts';
import { waitingPath } from '../drafting/drafting.paths.ts';
import type { DraftingDeps } from '../drafting/drafting-deps.ts';
import type { By } from '../drafting/edit-draft.action.ts';
import { keyOfName } from '../drafting/key-of-name.ts';
import { draftRefusal } from '../drafting/refusal-words.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import { callersOf } from './callers.action.ts';
import { sharedDesignOf, sharedGraph } from './load-shared-design.action.ts';
import { SharedPage } from './shared.page.tsx';
import {
  sharedApprovePath,
  sharedDiscardPath,
  sharedListPath,
  sharedPath,
  sharedReviewPath,
  sharedSendBackPath,
  sharedSubmitPath,
  sharedWithdrawPath,
} from './shared.paths.ts';
import { sharedText } from './shared.text.ts';
import {
  approveShared,
  beginNewShared,
  discardShared,
  sendBackShared,
  submitShared,
  withdrawShared,
} from './shared-draft.action.ts';
import { sharedDraft, sharedDrafts, sharedWriters } from './shared-draft.store.ts';
import { isSharedName } from './shared-draft.ts';
import { type ListedShared, SharedListPage } from './shared-list.page.tsx';

type Deps = Pick<DraftingDeps, 'db' | 'touched'>;
const [manage, approve] = ['catalogue.manage', 'catalogue.approve'] as const;

/** Where processes that several procedures call are written, and where a second person puts them into use. */
export const sharedRoutes = (deps: Deps): readonly AnyRoute[] => [
  ...listRoutes(deps),
  route({
    method: 'GET',
    path: sharedPath(':code'),
    permission: manage,
    audit: 'shared-process.show',
    input: nameIn,
    handle: (name, request) => show(deps, name, request),
  }),
  route({
    method: 'GET',
    path: sharedReviewPath(':code'),
    permission: approve,
    audit: 'shared-process.review',
    input: nameIn,
    handle: (name, request) => review(deps, name, request, untouched),
  }),
  actRoute(deps, sharedSubmitPath(':code'), 'submitted', submitShared),
  actRoute(deps, sharedWithdrawPath(':code'), 'withdrawn', withdrawShared),
  actRoute(deps, sharedDiscardPath(':code'), 'discarded', discardShared),
  ...decideRoutes(deps),
];

const listRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: sharedListPath,
    permission: manage,
    audit: 'shared-process.list',
    input: noInput,
    handle: (_, request) => list(deps, request, untouched),
  }),
  route({
    method: 'POST',
    path: sharedListPath,
    permission: manage,
    audit: 'shared-process.begin',
    input: ({ body }) => body,
    handle: (body, request) =>
      asOfficial(request, async (actor) => {
        const called = { vi: textIn(body, 'ten').slice(0, 200), en: textIn(body, 'tenEn').slice(0, 200) };
        const name = keyOfName(called.vi, 'hyphens');
        const missing = inBoth(sharedText, (text) => text.needName);
        const errors = {
          ...(name === '' ? { ten: missing } : {}),
          ...(called.en === '' ? { tenEn: missing } : {}),
        };
        if (Object.keys(errors).length > 0) return list(deps, request, { values: body, errors });
        if (await beginNewShared(deps.db, name, called, { actor, now: request.now }))
          return redirect(sharedPath(name));
        const taken = { ten: inBoth(sharedText, (text) => text.taken) };
        return list(deps, request, { values: body, errors: taken });
      }),
  }),
];

const decideRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: sharedApprovePath(':code'),
    page: sharedReviewPath(':code'),
    permission: approve,
    audit: 'shared-process.approved',
    input: sentIn,
    handle: ({ name, revision }, request) =>
      asOfficial(request, async (actor) => {
        const done = await approveShared(deps.db, { name, revision }, { actor, now: request.now });
        if (done.ok) return redirect(waitingPath, success('approved'));
        const { error } = done;
        if (error.code === 'second-factor.needed') return confirmFirst();
        return redirect(sharedReviewPath(name), refused(error));
      }),
  }),
  route({
    method: 'POST',
    path: sharedSendBackPath(':code'),
    page: sharedReviewPath(':code'),
    permission: approve,
    audit: 'shared-process.sent-back',
    input: sentIn,
    handle: ({ name, revision, body }, request) =>
      asOfficial(request, async (actor) => {
        const remark = textIn(body, 'nhanXet').slice(0, 2_000);
        const done = await sendBackShared(deps.db, { name, revision, remark }, { actor, now: request.now });
        if (done.ok) return redirect(waitingPath, success('sentBack'));
        if (done.error.code !== 'draft.remark-missing')
          return redirect(sharedReviewPath(name), refused(done.error));
        return review(deps, name, request, { values: body, errors: { nhanXet: draftRefusal(done.error) } });
      }),
  }),
];

type Seen = { readonly name: string; readonly revision: number };
type Act = (db: Deps['db'], seen: Seen, by: By) => Promise<Result<void, ApprovalRefusal>>;

/** Done or not, whoever asked sees the draft as it is now, and why. */
const actRoute = (
  { db }: Deps,
  path: string,
  done: 'submitted' | 'withdrawn' | 'discarded',
  act: Act,
): AnyRoute =>
  route({
    method: 'POST',
    path,
    page: sharedPath(':code'),
    permission: manage,
    audit: `shared-process.${done}`,
    input: sentIn,
    handle: ({ name, revision }, request) =>
      asOfficial(request, async (actor) => {
        const outcome = await act(db, { name, revision }, { actor, now: request.now });
        const known = (await sharedProcessTexts(db)).has(name) || (await sharedDraft(db, name));
        const to = known ? sharedPath(name) : sharedListPath;
        return redirect(to, outcome.ok ? success(done) : refused(outcome.error));
      }),
  });

const success = (done: keyof (typeof sharedText)['vi']['done']) =>
  ({ kind: 'success', text: inBoth(sharedText, (text) => text.done[done]) }) as const;
const refused = (error: ApprovalRefusal): { readonly kind: 'notice'; readonly text: Bilingual } => ({
  kind: 'notice',
  text: draftRefusal(error),
});

function nameIn({ params }: RawInput): string | undefined {
  const name = params['code'] ?? '';
  return isSharedName(name) ? name : undefined;
}

function sentIn(raw: RawInput): (Seen & { readonly body: FormBody }) | undefined {
  const name = nameIn(raw);
  return name === undefined ? undefined : { name, revision: revisionIn(raw.body), body: raw.body };
}

async function list({ db }: Deps, request: PageRequest, form: FormState): Promise<Reply> {
  const texts = await sharedProcessTexts(db);
  const drafts = new Map((await sharedDrafts(db)).map((draft) => [draft.name, draft]));
  const names = [...new Set([...texts.keys(), ...drafts.keys()])].sort();
  const processes = await Promise.all(
    names.map(async (name): Promise<ListedShared> => {
      const drawing = await readBpmn(texts.get(name) ?? drafts.get(name)?.bpmn ?? '', () => undefined);
      const called = { vi: drawing?.name || name, en: drawing?.nameEn || drawing?.name || name };
      return { name, called, inUse: texts.has(name), draft: drafts.get(name)?.state };
    }),
  );
  const { view, idempotencyKey } = request;
  const page = SharedListPage({ view, processes, form, idempotencyKey });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}

/** Everything its page tells; undefined without such a process. */
async function facts({ db, touched }: Deps, name: string, { now }: PageRequest) {
  const [draft, texts] = [await sharedDraft(db, name), await sharedProcessTexts(db)];
  const bpmn = draft?.bpmn ?? texts.get(name);
  if (bpmn === undefined) return undefined;
  const design = await sharedDesignOf(name, bpmn, texts);
  const next = { name, texts: new Map(texts).set(name, bpmn), on: dateIn(now) };
  const writers = draft ? await sharedWriters(db, draft.id) : [];
  return {
    ...{ draft, writers, called: design.called, faults: draft ? design.faults.length : 0 },
    before: await sharedGraph(name, texts),
    after: draft && design.graph,
    callers: await callersOf(db, next, await touched(now)),
  };
}

async function show(deps: Deps, name: string, request: PageRequest): Promise<Reply> {
  const found = await facts(deps, name, request);
  if (!found) return notFound();
  const { view, idempotencyKey } = request;
  const writers = found.writers.map((writer) => writer.name);
  const given = { ...found, writers, view, name, idempotencyKey, form: untouched, deciding: 'no' } as const;
  return html(renderPage(SharedPage(given)));
}

const review = (deps: Deps, name: string, request: PageRequest, form: FormState): Promise<Reply> =>
  asOfficial(request, async (actor) => {
    const found = await facts(deps, name, request);
    if (!found?.draft) return redirect(waitingPath, refused({ code: 'draft.none' }));
    const { view, idempotencyKey } = request;
    const deciding = isOwnWork(found.writers, actor.personId) ? 'own-work' : 'yes';
    const writers = found.writers.map((writer) => writer.name);
    const page = SharedPage({ ...found, writers, view, name, idempotencyKey, form, deciding });
    return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
  });
