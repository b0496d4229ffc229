import { inBoth, mustConfirm, type Official, parseId } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  file,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { writeXlsx, xlsxType } from '#platform/xlsx';
import { type FieldErrors, type FormState, hasErrors, textIn, textsIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { filterIn, worklistPath } from '../worklist.paths.ts';
import { type BulkDeps, beginBulk, prepareBulk } from './bulk.action.ts';
import { BulkTaskPage, toAll } from './bulk.page.tsx';
import { bulkPath, bulkTaskPath } from './bulk.paths.ts';
import { findTask, itemsOfTask, tasksOf } from './bulk.store.ts';
import { bulkRefusalText, bulkText, bulkWhatText } from './bulk.text.ts';
import { type BulkWhat, bulkAction, isBulkWhat } from './bulk-actions.ts';
import { BulkHistoryPage } from './bulk-history.page.tsx';
import { outcomeSheet } from './outcome-sheet.ts';
import { receiversOf, subjectsOf } from './subjects.action.ts';

/** Choosing on a list, saying yes, looking how it went. */
export const bulkRoutes = (deps: BulkDeps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: bulkPath,
    permission: 'workspace.enter',
    audit: 'worklist.bulk.choose',
    page: '/lam-viec',
    input: ({ body }) => body,
    handle: async (body, request) => {
      const official = officialIn(request);
      const what = textIn(body, 'viec');
      if (!official) return forbidden();
      if (!isBulkWhat(what)) return notFound();
      const filter = filterIn(Object.fromEntries(new URLSearchParams(textIn(body, 'loc'))));
      const ids = textIn(body, 'tat-ca') === 'co' ? ('all' as const) : textsIn(body, 'chon');
      const prepared = await prepareBulk(deps, official, { what, filter, ids }, request.now);
      if (!prepared.ok) {
        const text = bulkRefusalText[prepared.error.code] ?? bulkWhatText[what];
        return redirect(worklistPath(filter), { kind: 'notice', text });
      }
      if (bulkAction(what).asks.length === 0) {
        const task = await findTask(deps.db, prepared.value, official);
        if (task) await beginBulk(deps, task, { note: '', to: '' }, request.now);
      }
      return redirect(bulkTaskPath(prepared.value));
    },
  }),
  route({
    method: 'GET',
    path: bulkPath,
    permission: 'workspace.enter',
    audit: 'worklist.bulk.history',
    input: () => ({}),
    handle: async (_, request) => {
      const official = officialIn(request);
      if (!official) return forbidden();
      const tasks = await tasksOf(deps.db, official);
      return html(renderPage(BulkHistoryPage({ view: request.view, tasks })));
    },
  }),
  ...taskRoutes(deps),
];

const taskRoutes = (deps: BulkDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: bulkTaskPath(':task'),
    permission: 'workspace.enter',
    audit: 'worklist.bulk.view',
    input: ({ params }) => parseId(params['task']),
    handle: (id, request) => show(deps, request, id, { values: request.kept ?? {}, errors: {} }),
  }),
  route({
    method: 'POST',
    path: bulkTaskPath(':task'),
    permission: 'workspace.enter',
    audit: 'worklist.bulk.begin',
    input: ({ params, body }) => {
      const id = parseId(params['task']);
      return id && { id, note: textIn(body, 'note'), to: textIn(body, 'to') };
    },
    handle: async ({ id, note, to }, request) => {
      const official = officialIn(request);
      const task = official && (await findTask(deps.db, id, official));
      if (!task) return notFound();
      const errors = mistakesIn(task.what, { note, to });
      if (hasErrors(errors)) return show(deps, request, id, { values: { note, to }, errors }, 422);
      if (bulkAction(task.what).decides && mustConfirm(official, request.now)) return confirmFirst();
      const given = { note, to: to === toAll ? '' : (parseId(to) ?? '') };
      const begun = await beginBulk(deps, task, given, request.now);
      if (begun.ok) return redirect(bulkTaskPath(id));
      const told = { note: inBoth(bulkText, (t) => t.noteMissing) };
      return show(deps, request, id, { values: { note, to }, errors: told }, 422);
    },
  }),
  route({
    method: 'GET',
    path: `${bulkTaskPath(':task')}/ket-qua.xlsx`,
    permission: 'workspace.enter',
    audit: 'worklist.bulk.download',
    input: ({ params }) => parseId(params['task']),
    handle: async (id, request) => {
      const official = officialIn(request);
      const task = official && (await findTask(deps.db, id, official));
      if (!task) return notFound();
      const body = await writeXlsx(outcomeSheet(await itemsOfTask(deps.db, id), request.lang));
      const fileName = `${bulkWhatText[task.what][request.lang]}.xlsx`;
      return file({ body, mediaType: xlsxType, fileName, size: body.length, disposition: 'attachment' });
    },
  }),
];

function mistakesIn(
  what: BulkWhat,
  { note, to }: { readonly note: string; readonly to: string },
): FieldErrors {
  const unchosen = bulkAction(what).asks.includes('to') && to !== toAll && parseId(to) === undefined;
  return {
    ...(unchosen ? { to: inBoth(bulkText, (t) => t.toMissing) } : {}),
    ...(note.length > 5_000 ? { note: inBoth(bulkText, (t) => t.tooLong) } : {}),
  };
}

const officialIn = ({ actor }: PageRequest): Official | undefined =>
  actor.kind === 'official' ? actor : undefined;

async function show(
  deps: BulkDeps,
  request: PageRequest,
  id: string,
  form: FormState,
  status = 200,
): Promise<Reply> {
  const official = officialIn(request);
  const task = official && (await findTask(deps.db, id, official));
  if (!task) return notFound();
  const items = await itemsOfTask(deps.db, id);
  const begun = task.begunAt !== undefined;
  const subjects = begun ? new Map() : await subjectsOf(deps, official, items);
  const posts = begun ? [] : await receiversOf(deps, official, subjects, request.now);
  const { view, idempotencyKey } = request;
  return html(renderPage(BulkTaskPage({ view, task, items, subjects, posts, form, idempotencyKey })), status);
}
