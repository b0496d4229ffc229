import { type Bilingual, inBoth } from '#kernel';
import {
  type AnyRoute,
  html,
  noInput,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, hasErrors, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { movedBase } from '../approval/publishable.action.ts';
import { loadVersion } from '../catalogue.store.ts';
import { readLocated } from '../content/located.ts';
import { isProcedureCode } from '../procedure.ts';
import { versionsPath } from '../versions/versions.paths.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { asOfficial } from './as-official.action.ts';
import { NewProcedurePage, NoDraftPage } from './draft-begin.page.tsx';
import { DraftHomePage } from './draft-home.page.tsx';
import { codeIn, sentIn } from './draft-requests.form.ts';
import { draftPath, newProcedurePath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { beginDraft, beginNewDraft } from './edit-draft.action.ts';
import { entriesRoutes } from './entries.route.ts';
import { entriesOf } from './file-value.ts';
import { filesRoutes } from './files.route.ts';
import { guidePreviewRoutes } from './guide-preview.route.ts';
import { handOverRoutes } from './hand-over.route.ts';
import { type OpenedDraft, openedDraft } from './open-draft.action.ts';
import { paperConditionRoutes } from './paper-condition.route.ts';
import { parts } from './parts.table.ts';
import { draftRefusal } from './refusal-words.ts';
import { sharedIn } from './shared-in.action.ts';

const permission = 'catalogue.manage';

/** Where the next version of a procedure is written: its home, its parts, its files. */
export const draftingRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  ...newRoutes(deps),
  ...homeRoutes(deps),
  ...entriesRoutes(deps),
  ...paperConditionRoutes(deps),
  ...guidePreviewRoutes(deps),
  ...filesRoutes(deps),
  ...handOverRoutes(deps),
];

const newRoutes = ({ db }: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: newProcedurePath,
    permission,
    audit: 'draft.new-form',
    input: noInput,
    handle: async (_, request) => showNew(request, { ...untouched, values: request.kept ?? {} }),
  }),
  route({
    method: 'POST',
    path: newProcedurePath,
    permission,
    audit: 'draft.new',
    input: ({ body }) => body,
    handle: (body, request) =>
      asOfficial(request, async (actor) => {
        const [code, vi, en] = ['ma', 'tenVi', 'tenEn'].map((name) => textIn(body, name));
        const errors: FieldErrors = {
          ...(isProcedureCode(code ?? '') ? {} : { ma: say((t) => t.codeWrong) }),
          ...(vi ? {} : { tenVi: say((t) => t.nameMissing) }),
          ...(en ? {} : { tenEn: say((t) => t.nameMissing) }),
        };
        if (!code || !vi || !en || hasErrors(errors)) return showNew(request, { values: body, errors });
        const begun = await beginNewDraft(db, { code, name: { vi, en } }, { actor, now: request.now });
        if (begun.ok) return redirect(draftPath(code));
        return showNew(request, { values: body, errors: { ma: draftRefusal(begun.error) } });
      }),
  }),
];

function showNew({ view, idempotencyKey }: PageRequest, form: FormState): Reply {
  return html(
    renderPage(NewProcedurePage({ view, form, idempotencyKey })),
    hasErrors(form.errors) ? 422 : 200,
  );
}

const say = (pick: (t: (typeof draftingText)['vi' | 'en']) => string): Bilingual =>
  inBoth(draftingText, pick);

const homeRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: draftPath(':code'),
    permission,
    audit: 'draft.home',
    input: codeIn,
    handle: (code, request) => home(deps, code, request),
  }),
  route({
    method: 'POST',
    path: draftPath(':code'),
    permission,
    audit: 'draft.begin',
    input: sentIn,
    handle: ({ code }, request) =>
      asOfficial(request, async (actor) => {
        const begun = await beginDraft(deps.db, code, { actor, now: request.now });
        return begun.ok ? redirect(draftPath(code)) : notFound();
      }),
  }),
];

async function home(
  deps: DraftingDeps,
  code: string,
  { view, now, idempotencyKey }: PageRequest,
): Promise<Reply> {
  const { db } = deps;
  const opened = await openedDraft(deps, code, now);
  if (opened)
    return html(renderPage(DraftHomePage({ view, idempotencyKey, ...(await homeOf(deps, opened)) })));
  const newest = (await versionsOf(db, code)).at(-1);
  if (!newest) return redirect(versionsPath);
  return html(renderPage(NoDraftPage({ view, code, name: newest.content.name, idempotencyKey })));
}

async function homeOf({ db, designers }: DraftingDeps, { draft, name, faults, plan, cases }: OpenedDraft) {
  const { code, files, basedOn, revision } = draft;
  const { value } = readLocated('', files.yaml);
  const newer = await movedBase(db, draft);
  return {
    ...{ code, name, draft, revision, faults, plan, cases },
    shared: await sharedIn(db, code, plan),
    from: basedOn && (await loadVersion(db, basedOn))?.version,
    moved: newer && (await loadVersion(db, newer))?.version,
    sections: parts
      .filter(({ key }) => key !== 'buoc' || files.bpmn === undefined)
      .map((part) => ({ part, entries: entriesOf(part, value).length })),
    designed: (['form', 'cases', 'bpmn', 'fees'] as const).map((file) => ({
      file,
      there: files[file] !== undefined,
      href:
        file === 'cases' && files.form === undefined
          ? undefined
          : designers.find((each) => each.file === file)?.href(code),
    })),
  };
}
