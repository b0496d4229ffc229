import { inBoth } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { formDesignerPath } from '../drafting/drafting.paths.ts';
import { beginDraft, saveDraft } from '../drafting/edit-draft.action.ts';
import { printForm } from '../form/print-form.ts';
import { requesterQuestions, withRequester } from '../form/requester.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { type Acted, moveField, movePage } from './acts.ts';
import { askedIn } from './asked.form.ts';
import type { Asked } from './asked.ts';
import { openDesign } from './design.action.ts';
import type { Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { act, type DesignerDeps, type Opened, saved, standingFaults, toldOf } from './designing.action.ts';
import { BeginPage, OverviewPage } from './overview.page.tsx';

/** The list of pages and questions of a draft's form. */
export const overviewRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: formDesignerPath(':code'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.designed',
    input: askedIn,
    handle: (asked, request) => show(deps, asked, request, [], 200),
  }),
  route({
    method: 'POST',
    path: formDesignerPath(':code'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.changed',
    input: askedIn,
    handle: (asked, request) => change(deps, asked, request),
  }),
];

async function show(
  { db }: DesignerDeps,
  asked: Asked,
  request: PageRequest,
  told: readonly Told[],
  status: number,
): Promise<Reply> {
  const { view, now } = request;
  const { code, query } = asked;
  const design = await openDesign(db, code, now);
  if (!design) {
    const newest = (await versionsOf(db, code)).at(-1);
    if (!newest) return notFound();
    const of = { code, name: newest.content.name[view.lang] };
    return html(renderPage(BeginPage({ view, of, what: 'draft', revision: 0, told })), status);
  }
  const of = { code, name: design.name[view.lang] };
  const { read } = design;
  const { revision } = design.draft;
  const all = told.length > 0 ? told : standingFaults(design, designerPaths(code));
  if (read.kind !== 'form') {
    const what = read.kind === 'none' ? 'form' : 'broken';
    return html(
      renderPage(BeginPage({ view, of, what, revision, told: what === 'form' ? told : all })),
      status,
    );
  }
  const button = (['len', 'xuong'] as const).find((each) => each === query['nut']);
  const focus = query['o'] === undefined ? undefined : { at: query['o'], button };
  return html(renderPage(OverviewPage({ view, of, form: read.form, revision, told: all, focus })), status);
}

async function change(deps: DesignerDeps, asked: Asked, request: PageRequest): Promise<Reply> {
  const { actor, now } = request;
  const { code, body } = asked;
  if (actor.kind !== 'official') return forbidden();
  const by = { actor, now };
  const paths = designerPaths(code);
  const deed = textIn(body, 'viec');
  if (deed === 'bat-dau') {
    const begun = await beginDraft(deps.db, code, by);
    return begun.ok ? redirect(paths.form) : notFound();
  }
  if (deed === 'tao') return makeForm(deps, asked, request, by);
  const design = await openDesign(deps.db, code, now);
  if (design?.read.kind !== 'form') return redirect(paths.form);
  const of = { code, name: design.name[request.view.lang] };
  const opened = { deps, design, form: design.read.form, of, paths, asked, request, by };
  return deed === 'nguoi-nop' ? askWhoFiles(opened) : move(opened);
}

/** The questions about who files, at the top of the first page, those that are not there yet. */
function askWhoFiles(opened: Opened): Promise<Reply> {
  const { asked, paths, deps, request } = opened;
  return act(opened, withRequester, {
    done: () => saved(paths.form, (t) => t.requesterAdded),
    refused: (told, status) => show(deps, asked, request, told, status),
  });
}

async function makeForm(
  deps: DesignerDeps,
  asked: Asked,
  request: PageRequest,
  by: Opened['by'],
): Promise<Reply> {
  const { code } = asked;
  const paths = designerPaths(code);
  const design = await openDesign(deps.db, code, by.now);
  const title = design?.name ?? { vi: code, en: code };
  const first = {
    key: 'nguoi-nop',
    title: inBoth(designerText, (t) => t.firstPage),
    fields: requesterQuestions(),
  };
  const form = printForm({ format: 1, title, pages: [first] });
  const edit = (files: NonNullable<typeof design>['draft']['files']) => ({
    ...files,
    form: files.form ?? form,
  });
  const made = await saveDraft(deps.db, { code, revision: asked.revision, edit }, by);
  if (made.ok) return saved(paths.form, (t) => t.formMade);
  return show(deps, asked, request, toldOf({ kind: 'refused', refusal: made.error }, paths), 409);
}

/** One of the two buttons beside a question or a page. */
function move(opened: Opened): Promise<Reply> {
  const { asked, paths, deps, request } = opened;
  const { body } = asked;
  const name = ['len', 'xuong', 'trang-len', 'trang-xuong'].find((each) => textIn(body, each) !== '') ?? '';
  const at = textIn(body, name);
  const way = name.endsWith('len') ? 'up' : 'down';
  const moved = (form: Opened['form']): Acted | undefined =>
    name.startsWith('trang') ? movePage(form, at, way) : moveField(form, at, way);
  return act(opened, (form) => moved(form)?.form, {
    done: () => redirect(paths.at(at, way === 'up' ? 'len' : 'xuong')),
    refused: (told, status) => show(deps, { ...asked, query: { o: at } }, request, told, status),
  });
}
