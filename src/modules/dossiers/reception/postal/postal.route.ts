import { type Bilingual, inBoth, parseId, postItemCode } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  file,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type RawInput,
  redirect,
  route,
} from '#platform/http';
import { newId } from '#platform/ids';
import { type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { deskPostOf } from '../find-person.action.ts';
import { postalPath, receivePath, visitPath } from '../reception.paths.ts';
import { deskPermission } from '../reception.route.ts';
import type { ReceptionDeps } from '../reception-deps.ts';
import { importList, linesOf, openPostItem } from './hand-over.action.ts';
import { HandOverPage } from './hand-over.page.tsx';
import { readHandOver } from './hand-over.ts';
import { handOverFile } from './hand-over-file.ts';
import { listBytes, pastedOrFile } from './pasted-or-file.action.ts';
import { findList, type HandOver, insertList, listsOf } from './post.store.ts';
import { PostalPage } from './postal.page.tsx';
import { type ListId, listPath, postalPatterns } from './postal.paths.ts';
import { postalText, postalWords } from './postal.text.ts';

/** `/lam-viec/tiep-nhan/buu-chinh`: items of the post, opened one by one or handed over by lists. */
export const postalRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: postalPath,
    permission: deskPermission,
    audit: 'postal.shown',
    input: noInput,
    handle: (_, request) => postalPage(deps, request, { ...untouched, values: request.kept ?? {} }),
  }),
  route({
    method: 'POST',
    path: postalPatterns.open,
    page: postalPath,
    permission: deskPermission,
    audit: 'postal.opened',
    input: ({ body }) => ({ typed: textIn(body, 'ma') }),
    handle: ({ typed }, request) => open(deps, typed, request),
  }),
  route({
    method: 'POST',
    path: postalPatterns.bring,
    page: postalPath,
    permission: deskPermission,
    audit: 'postal.list-tried',
    upload: { maxBytes: listBytes, maxFiles: 1, fields: { fields: 10, fieldSize: listBytes } },
    input: ({ body }) => body,
    handle: (body, request) => bring(deps, body, request),
  }),
  ...listRoutes(deps),
];

const listRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: postalPatterns.list,
    permission: deskPermission,
    audit: 'postal.list-shown',
    input: listIn,
    handle: (id, request) =>
      onList(deps, id, request, async (list) => {
        const { madeAt, imported } = list;
        const lines = await linesOf(deps.office.db, list);
        return html(renderPage(HandOverPage({ view: request.view, id, madeAt, imported, lines })));
      }),
  }),
  route({
    method: 'POST',
    path: postalPatterns.list,
    permission: deskPermission,
    audit: 'postal.list-imported',
    input: listIn,
    handle: (id, request) =>
      onList(deps, id, request, async (list) => {
        const { actor, now } = request;
        if (actor.kind !== 'official') return forbidden();
        const count = await importList(deps.office.db, actor, list, now);
        return redirect(listPath(id), {
          kind: 'success',
          text: inBoth(postalText, (t) => t.imported(count)),
        });
      }),
  }),
  route({
    method: 'GET',
    path: `${postalPatterns.list}.csv`,
    permission: deskPermission,
    audit: 'postal.list-exported',
    input: listIn,
    handle: (id, request) =>
      onList(deps, id, request, async (list) => {
        const text = handOverFile(await linesOf(deps.office.db, list), list.imported, request.lang);
        const body = Buffer.from(text);
        const as = { mediaType: 'text/csv; charset=utf-8', disposition: 'attachment' } as const;
        return file({
          body,
          size: body.length,
          fileName: `${postalWords(request.lang).fileName}.csv`,
          ...as,
        });
      }),
  }),
];

const listIn = ({ params }: RawInput): ListId | undefined => parseId<'post-list'>(params['list']);

/** A list of the official's own agency; for everybody else there is none. */
async function onList<Answer>(
  { office }: ReceptionDeps,
  id: ListId,
  { actor }: PageRequest,
  work: (list: HandOver) => Promise<Answer>,
) {
  if (actor.kind !== 'official') return forbidden();
  const list = await findList(office.db, id, actor.agencyId);
  return list ? work(list) : notFound();
}

async function open({ office, ...deps }: ReceptionDeps, typed: string, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const code = postItemCode(typed);
  const again = (ma: Bilingual) =>
    postalPage({ office, ...deps }, request, { values: { ma: typed }, errors: { ma } });
  if (code === undefined) return again(inBoth(postalText, (t) => t.badCode));
  const opened = await openPostItem(office.db, actor, code, now);
  if (!opened.ok) return again(inBoth(postalText, (t) => t.notOpened[opened.error]));
  const { visitId, procedureCode } = opened.value;
  return redirect(procedureCode === undefined ? visitPath(visitId) : receivePath(visitId, procedureCode));
}

/** Reads a list from the file, or else from what was pasted, and keeps it to be looked through. */
async function bring(deps: ReceptionDeps, body: FormBody, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const pasted = textIn(body, 'danhSach');
  const again = (errors: FormState['errors']) =>
    postalPage(deps, request, { values: { danhSach: pasted }, errors });
  const rows = await pastedOrFile(pasted, request.uploads);
  if (!rows.ok) return again({ tep: rows.error });
  const lines = readHandOver(rows.value);
  if (typeof lines === 'string') return again({ danhSach: inBoth(postalText, (t) => t.faults[lines]) });
  const id = newId<'post-list'>();
  await insertList(deps.office.db, deskPostOf(actor), { id, lines, now });
  return redirect(listPath(id));
}

async function postalPage({ office }: ReceptionDeps, { actor, view }: PageRequest, form: FormState) {
  if (actor.kind !== 'official') return forbidden();
  const lists = await listsOf(office.db, actor.agencyId);
  const wrong = Object.keys(form.errors).length > 0;
  return html(renderPage(PostalPage({ view, form, lists })), wrong ? 422 : 200);
}
