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
  changedRows,
  type FormPage,
  pageAfter,
  pageBefore,
  pageOf,
  parseAnswers,
  readCards,
  visiblePages,
  withRow,
} from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { accountAnswers } from './account-answers.action.ts';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { QuestionPage } from './question.page.tsx';
import { savePage } from './save-page.action.ts';
import { keptName, steadyForm } from './steady-form.ts';
import { pageSeen, savedThere, seenField } from './two-devices.ts';

/** `/nop/DRAFT/PAGE`: one page of the procedure's form, saved as it is left. */
export const questionRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/nop/:draft/:page',
    permission: 'filer',
    audit: 'filing.page-shown',
    input: ({ params, query }) => pageAsked(params, query),
    handle: async (asked, request) => {
      const { id, key } = asked;
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const page = pageOf(open.form, key);
      if (!page) return notFound();
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      return show(deps, open, page, request, { asked, posted: request.kept, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: '/nop/:draft/:page',
    permission: 'filer',
    audit: 'filing.page-saved',
    input: ({ params, query, body }) => {
      const asked = pageAsked(params, query);
      return asked && { asked, body };
    },
    handle: async ({ asked, body }, request) => {
      const { id, key } = asked;
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const page = pageOf(open.form, key);
      if (!page) return notFound();
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      return save(deps, open, page, request, { asked, body });
    },
  }),
];

async function save(
  deps: FilingDeps,
  open: OpenDraft,
  page: FormPage,
  request: PageRequest,
  { asked, body }: { readonly asked: Asked; readonly body: FormBody },
) {
  const { id, key, toCheck } = asked;
  // What a scanner typed is looked through before it is saved.
  const cards = readCards(page, body);
  if (cards) {
    const { errors } = cards;
    return show(deps, open, page, request, { asked, posted: cards.body, errors, cardRead: true });
  }
  const rows = changedRows(page, body);
  const about = { today: dateIn(request.now), places: deps.places };
  const read = (answers: Answers) => parseAnswers(open.form, page, rows?.body ?? body, { answers, ...about });
  const done = await savePage(deps, open, { page, seen: textIn(body, seenField), read }, request);
  switch (done.kind) {
    case 'wrong':
      // Who adds a row is not done yet: nothing is wrong so far, and nothing that was typed is lost.
      return show(deps, open, page, request, {
        asked,
        posted: rows ? withRow(page, rows.body, rows.adding) : body,
        errors: rows ? {} : done.errors,
      });
    case 'changed-there':
      return show(deps, done.open, page, request, { asked, posted: body, errors: {}, changedThere: true });
    case 'gone':
      return redirect(questionPath(asked, undefined));
    case 'saved': {
      if (rows) return redirect(questionPath(asked, rows.adding));
      if (toCheck) return redirect(`/nop/${id}/kiem-tra`);
      const next = pageAfter(open.form, key, done.answers);
      return redirect(`/nop/${id}/${next?.key ?? 'giay-to'}`);
    }
    default:
      return assertNever(done);
  }
}

type Asked = {
  readonly id: DraftId;
  readonly key: string;
  /** The group of which an empty row is asked for. */
  readonly adding: string | undefined;
  /** Opened from "check your answers", which is where it leads back to. */
  readonly toCheck: boolean;
};

function pageAsked(
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): Asked | undefined {
  const id: DraftId | undefined = parseId(params['draft']);
  return id && { id, key: params['page'] ?? '', adding: query['them'], toCheck: query['ve'] === 'kiem-tra' };
}

function questionPath({ id, key, toCheck }: Asked, adding: string | undefined): string {
  const query = new URLSearchParams();
  if (toCheck) query.set('ve', 'kiem-tra');
  if (adding !== undefined) query.set('them', adding);
  return `/nop/${id}/${key}${query.size > 0 ? `?${query}` : ''}`;
}

async function show(
  deps: FilingDeps,
  open: OpenDraft,
  page: FormPage,
  request: PageRequest,
  form: {
    readonly asked: Asked;
    readonly posted: FormBody | undefined;
    readonly errors: FieldErrors;
    readonly changedThere?: boolean;
    readonly cardRead?: boolean;
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
    adding: form.asked.adding,
    filled: form.posted ? {} : await accountAnswers(deps, open, page, request),
  };
  const markup = renderPage(
    QuestionPage({
      view,
      action: questionPath(form.asked, undefined),
      back: form.asked.toCheck
        ? `/nop/${draft.id}/kiem-tra`
        : before
          ? `/nop/${draft.id}/${before.key}`
          : `/thu-tuc/${version.code}/nop`,
      title: page.title[lang],
      intro: page.intro?.[lang],
      number: Math.max(1, pages.findIndex(({ key }) => key === page.key) + 1),
      of: pages.length,
      fields,
      errors: form.errors,
      kept: request.kept !== undefined,
      cardRead: form.cardRead === true && Object.keys(form.errors).length === 0,
      standing: open,
      steady: steadyForm({ keep: keptName(draft.id, page.key), typed: form.posted !== undefined }),
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
