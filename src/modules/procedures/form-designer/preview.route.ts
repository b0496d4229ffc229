import { dateIn } from '#kernel';
import { type AnyRoute, framedHtml, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { type PageView, renderPage } from '#ui/layout';
import type { Answers, FormDefinition, FormPage } from '../form/form.ts';
import type { PostedForm } from '../form/form-context.ts';
import { parseAnswers } from '../form/parse-answers.form.ts';
import { changedRows, withRow } from '../form/row-buttons.form.ts';
import { pageAfter, pageOf, pruneAnswers, visiblePages } from '../form/visible.ts';
import { askedIn } from './asked.form.ts';
import { carriedIn } from './carried.form.ts';
import { showOutcome } from './cases.route.ts';
import { below, type DesignerDeps, designing, type Opened } from './designing.action.ts';
import { PreviewPage } from './preview.page.tsx';

/** The form of a draft as whoever files will see it, page by page; shown in a frame beside the list too. */
export const previewRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: below('/xem-thu'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.previewed',
    input: askedIn,
    handle: designing(deps, (opened) => first(opened)),
  }),
  route({
    method: 'POST',
    path: below('/xem-thu'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.previewed',
    input: askedIn,
    handle: designing(deps, (opened) => next(opened)),
  }),
];

/** Papers are not sent in a trial. */
const withoutPapers = (form: FormDefinition): FormDefinition => ({
  ...form,
  pages: form.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.kind === 'files' ? { ...field, required: false } : field)),
  })),
});

/** A page that is asked of nobody yet is shown all the same: whoever writes it wants to see it. */
function first(opened: Opened): Reply {
  const { form, asked, paths } = opened;
  const [start] = visiblePages(form, {});
  const page = pageOf(form, asked.query['trang'] ?? '') ?? start ?? form.pages[0];
  return page ? show(opened, page, { answers: {} }) : redirect(paths.form);
}

interface Shown {
  readonly answers: Answers;
  readonly posted?: PostedForm | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly adding?: string | undefined;
}

function show({ deps, form, paths, request }: Opened, page: FormPage, shown: Shown): Reply {
  const { answers, posted, errors = {}, adding } = shown;
  const { lang } = request;
  const pages = visiblePages(form, answers);
  const markup = renderPage(
    PreviewPage({
      view: asCitizen(request),
      action: `${paths.preview}?trang=${page.key}`,
      number: Math.max(1, pages.findIndex(({ key }) => key === page.key) + 1),
      of: Math.max(1, pages.length),
      fields: { page, answers, posted, errors, places: deps.places, lang, adding },
      errors,
      carried: JSON.stringify(answers),
    }),
  );
  return framedHtml(markup, Object.keys(errors).length > 0 ? 422 : 200);
}

/** Nobody has signed in to what a citizen sees first. */
const asCitizen = ({ view }: PageRequest): PageView => ({ ...view, user: undefined, flash: undefined });

async function next(opened: Opened): Promise<Reply> {
  const { deps, asked, paths, request } = opened;
  const form = withoutPapers(opened.form);
  const page = pageOf(form, asked.query['trang'] ?? '');
  const answers = pruneAnswers(form, carriedIn(asked.body));
  if (!page) return redirect(paths.preview);
  const rows = changedRows(page, asked.body);
  const body = rows?.body ?? asked.body;
  const read = parseAnswers(form, page, body, { answers, today: dateIn(request.now), places: deps.places });
  if (rows)
    return show(opened, page, {
      answers,
      posted: withRow(page, rows.body, rows.adding),
      adding: rows.adding,
    });
  const stop = textIn(asked.body, 'viec') === 'ket-qua';
  if (stop) return showOutcome(opened, read.ok ? read.value : answers, {});
  if (!read.ok) return show(opened, page, { answers, posted: asked.body, errors: read.error });
  const after = pageAfter(form, page.key, read.value);
  return after ? show(opened, after, { answers: read.value }) : showOutcome(opened, read.value, {});
}
