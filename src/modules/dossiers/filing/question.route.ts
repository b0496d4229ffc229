import { assertNever, type DraftId, dateIn, type JsonObject, parseId } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import {
  type Answers,
  type FormPage,
  pageAfter,
  pageBefore,
  pageOf,
  parseAnswers,
  visiblePages,
} from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { QuestionPage } from './question.page.tsx';
import { savePage } from './save-page.action.ts';
import { pageSeen, savedThere, seenField } from './two-devices.ts';

/** `/nop/DRAFT/PAGE`: one page of the procedure's form, saved as it is left. */
export const questionRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/nop/:draft/:page',
    permission: 'filer',
    audit: 'filing.page-shown',
    input: ({ params }) => pageAsked(params),
    handle: async ({ id, key }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const page = pageOf(open.form, key);
      if (!page) return notFound();
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      return show(deps, open, page, request, { posted: request.kept, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: '/nop/:draft/:page',
    permission: 'filer',
    audit: 'filing.page-saved',
    input: ({ params, body }) => {
      const asked = pageAsked(params);
      return asked && { ...asked, body };
    },
    handle: async ({ id, key, body }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const page = pageOf(open.form, key);
      if (!page) return notFound();
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      const about = { today: dateIn(request.now), places: deps.places };
      const read = (answers: Answers) => parseAnswers(open.form, page, body, { answers, ...about });
      const done = await savePage(deps, open, { page, seen: textIn(body, seenField), read }, request);
      switch (done.kind) {
        case 'wrong':
          return show(deps, open, page, request, { posted: body, errors: done.errors });
        case 'changed-there':
          return show(deps, done.open, page, request, { posted: body, errors: {}, changedThere: true });
        case 'gone':
          return redirect(`/nop/${id}/${key}`);
        case 'saved': {
          const next = pageAfter(open.form, key, done.answers);
          return redirect(`/nop/${id}/${next?.key ?? 'giay-to'}`);
        }
        default:
          return assertNever(done);
      }
    },
  }),
];

function pageAsked(params: Readonly<Record<string, string>>): { id: DraftId; key: string } | undefined {
  const id: DraftId | undefined = parseId(params['draft']);
  return id && { id, key: params['page'] ?? '' };
}

function show(
  deps: FilingDeps,
  open: OpenDraft,
  page: FormPage,
  request: PageRequest,
  form: {
    readonly posted: FormBody | undefined;
    readonly errors: FieldErrors;
    readonly changedThere?: boolean;
  },
) {
  const { draft, version } = open;
  const { lang, view } = request;
  const pages = visiblePages(open.form, draft.answers);
  const before = pageBefore(open.form, page.key, draft.answers);
  const fields = {
    page,
    answers: draft.answers,
    posted: form.posted,
    errors: form.errors,
    places: deps.places,
    lang,
  };
  const markup = renderPage(
    QuestionPage({
      view,
      action: `/nop/${draft.id}/${page.key}`,
      back: before ? `/nop/${draft.id}/${before.key}` : `/thu-tuc/${version.code}/nop`,
      title: page.title[lang],
      intro: page.intro?.[lang],
      number: Math.max(1, pages.findIndex(({ key }) => key === page.key) + 1),
      of: pages.length,
      fields,
      errors: form.errors,
      kept: request.kept !== undefined,
      standing: open,
      seen: seenOf(page, draft.answers, form),
      savedThere: form.changedThere
        ? { answers: savedThere(open.form, page, draft.answers), takeHref: `/nop/${draft.id}/${page.key}` }
        : undefined,
    }),
  );
  return html(markup, form.changedThere ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200);
}

/** What was typed keeps the answers it was typed over, until both have been shown. */
function seenOf(
  page: FormPage,
  answers: JsonObject,
  form: { readonly posted: FormBody | undefined; readonly changedThere?: boolean },
): string {
  const before = form.changedThere ? '' : textIn(form.posted, seenField);
  return before === '' ? pageSeen(page, answers) : before;
}
