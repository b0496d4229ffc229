import { type AnyRoute, html, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { FormPage } from '../form/form.ts';
import { addPage, removePage, replacePage } from './acts.ts';
import { askedIn } from './asked.form.ts';
import { dependantsOf } from './dependants.ts';
import type { Told } from './designed.ts';
import { designerText } from './designer.text.ts';
import { act, below, type DesignerDeps, designing, type Opened, said, saved } from './designing.action.ts';
import { FormPagePage, pageNames, TitlePage } from './form-page.page.tsx';
import { placeOf } from './place.ts';
import { RemovePage } from './remove.page.tsx';
import { bilingualIn } from './worded.form.ts';
import { bilingualValues, englishName, type Values } from './worded-values.ts';

/** Pages of a form, and its own title. */
export const formPageRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: below('/ten'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.title.form',
    input: askedIn,
    handle: designing(deps, (opened) =>
      showTitle(opened, 'form', { values: bilingualValues(pageNames.title, opened.form.title) }),
    ),
  }),
  route({
    method: 'POST',
    path: below('/ten'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.title.changed',
    input: askedIn,
    handle: designing(deps, (opened) => titled(opened, 'form')),
  }),
  route({
    method: 'GET',
    path: below('/trang-moi'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.form',
    input: askedIn,
    handle: designing(deps, (opened) => showTitle(opened, 'page', {})),
  }),
  route({
    method: 'POST',
    path: below('/trang-moi'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.added',
    input: askedIn,
    handle: designing(deps, (opened) => titled(opened, 'page')),
  }),
  route({
    method: 'GET',
    path: below('/trang/:page'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.form',
    input: askedIn,
    handle: designing(deps, (opened) => withPage(opened, (page) => show(opened, page, {}))),
  }),
  route({
    method: 'POST',
    path: below('/trang/:page'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.changed',
    input: askedIn,
    handle: designing(deps, (opened) => withPage(opened, (page) => save(opened, page))),
  }),
  route({
    method: 'GET',
    path: below('/trang/:page/xoa'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.remove.form',
    input: askedIn,
    handle: designing(deps, (opened) => withPage(opened, (page) => askRemove(opened, page, [], 200))),
  }),
  route({
    method: 'POST',
    path: below('/trang/:page/xoa'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.page.removed',
    input: askedIn,
    handle: designing(deps, (opened) => withPage(opened, (page) => remove(opened, page))),
  }),
];

type Answer = Promise<Reply> | Reply;

export function withPage(opened: Opened, handle: (page: FormPage) => Answer): Answer {
  const page = opened.form.pages.find(({ key }) => key === opened.asked.params['page']);
  return page ? handle(page) : redirect(opened.paths.form);
}

interface Shown {
  readonly values?: Values;
  readonly errors?: FieldErrors;
  readonly told?: readonly Told[];
  readonly status?: number;
}

function showTitle({ request, of, design }: Opened, what: 'page' | 'form', shown: Shown): Reply {
  const { values = {}, errors = {}, told = [], status = 200 } = shown;
  const { revision } = design.draft;
  return html(
    renderPage(TitlePage({ view: request.view, of, what, revision, values, errors, told })),
    status,
  );
}

function show({ request, of, form, design }: Opened, page: FormPage, shown: Shown): Reply {
  const { errors = {}, told = [], status = 200 } = shown;
  const stored = {
    ...bilingualValues(pageNames.title, page.title),
    ...bilingualValues(pageNames.intro, page.intro),
  };
  const { revision } = design.draft;
  const props = {
    view: request.view,
    of,
    form,
    page,
    revision,
    values: shown.values ?? stored,
    errors,
    told,
  };
  return html(renderPage(FormPagePage(props)), status);
}

function typedIn(body: unknown): Values {
  const all = [pageNames.title, pageNames.intro].flatMap((name) => [name, englishName(name)]);
  return Object.fromEntries(all.map((name) => [name, textIn(body, name)]));
}

const noTitle = (): FieldErrors => ({ [pageNames.title]: said((t) => t.enterTitle) });

function titled(opened: Opened, what: 'page' | 'form'): Answer {
  const { asked, form, paths } = opened;
  const title = bilingualIn(asked.body, pageNames.title);
  const values = typedIn(asked.body);
  if (!title) return showTitle(opened, what, { values, errors: noTitle(), status: 422 });
  const refused = (told: readonly Told[], status: number) =>
    showTitle(opened, what, { values, told, status });
  if (what === 'form')
    return act(opened, (now) => ({ ...now, title }), {
      done: () => saved(paths.form, (t) => t.saved),
      refused,
    });
  const { at } = addPage(form, title);
  const done = () => saved(paths.at(at), (t) => t.pageAdded);
  return act(opened, (now) => addPage(now, title).form, { done, refused });
}

function save(opened: Opened, page: FormPage): Answer {
  const { asked, paths } = opened;
  const title = bilingualIn(asked.body, pageNames.title);
  const values = typedIn(asked.body);
  if (!title) return show(opened, page, { values, errors: noTitle(), status: 422 });
  const made = { ...page, title, intro: bilingualIn(asked.body, pageNames.intro) };
  return act(opened, (form) => replacePage(form, page.key, made), {
    done: () => saved(paths.at(page.key), (t) => t.saved),
    refused: (told, status) => show(opened, page, { values, told, status }),
  });
}

function askRemove(opened: Opened, page: FormPage, told: readonly Told[], status: number): Reply {
  const { request, of, form, paths, design } = opened;
  const { view } = request;
  const text = designerText[view.lang];
  const keys = page.fields.map(({ key }) => key);
  const dependants = dependantsOf(form, keys).map((each) => {
    if (each.kind === 'field')
      return { words: placeOf(form, each.path)?.field.label[view.lang] ?? '', href: paths.field(each.path) };
    const title = form.pages.find(({ key }) => key === each.key)?.title[view.lang] ?? '';
    return { words: text.pageNamed(title), href: paths.page(each.key) };
  });
  const props = {
    ...{ question: text.removePageQuestion(page.title[view.lang]), note: text.removePageNote(keys.length) },
    ...{ dependants, told, revision: design.draft.revision },
    ...{ action: paths.removePage(page.key), back: paths.page(page.key) },
  };
  return html(renderPage(RemovePage({ view, of, ...props })), status);
}

function remove(opened: Opened, page: FormPage): Promise<Reply> {
  const { paths, request } = opened;
  return act(opened, (form) => removePage(form, page.key), {
    done: () => saved(paths.form, (t) => t.removed(page.title[request.lang])),
    refused: (told, status) => askRemove(opened, page, told, status),
  });
}
