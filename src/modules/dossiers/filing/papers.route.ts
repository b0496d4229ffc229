import { receiveUpload } from '#documents';
import { type Bilingual, type DocumentId, type DraftId, err, inBoth, parseId, type Result } from '#kernel';
import { acceptAttribute, fileLimits } from '#platform/files';
import {
  type AnyRoute,
  type FormBody,
  html,
  json,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
  type UploadedFile,
} from '#platform/http';
import { componentsToAttach, visiblePages, wordedIn } from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { reusePath } from '../my-papers/my-papers.paths.ts';
import { hasPapers } from '../my-papers/my-papers.store.ts';
import { infectedPapers, missingPapers } from './complete.ts';
import { removePaper } from './draft.store.ts';
import type { OpenDraft } from './draft.ts';
import { filingText } from './filing.text.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { slotFile } from './paper-slot.ts';
import { attach, attachAgain, attachUpload, isAskedFor, type NotAdded } from './papers.action.ts';
import { PapersPage } from './papers.page.tsx';
import { goOnQuery } from './papers.paths.ts';
import { papersText } from './papers.text.ts';
import { notAddedWords } from './papers-words.action.ts';

/** `/nop/DRAFT/giay-to`: the papers, each uploaded on its own so that one failure loses nothing else. */
export const papersRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/nop/:draft/giay-to',
    permission: 'filer',
    audit: 'filing.papers-shown',
    input: draftAsked,
    handle: async ({ id }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      return show(deps, open, request, {});
    },
  }),
  route({
    method: 'POST',
    path: '/nop/:draft/giay-to',
    permission: 'filer',
    audit: 'filing.papers-changed',
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: 5 },
    // Ten megabytes each, from people nobody knows: a family's papers, not a disk full.
    limit: { max: 300, minutes: 10 },
    input: draftAsked,
    handle: async ({ id, body, goOn: onward }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open || open.draft.dossierId !== undefined)
        return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const removed: DocumentId | undefined = parseId(textIn(body, 'xoa'));
      if (removed) {
        await removePaper(deps.office.db, id, removed, request.now);
        return redirect(`/nop/${id}/giay-to`);
      }
      if (textIn(body, 'viec') === 'tiep') return goOn(deps, open, request);
      return add(deps, open, { body, onward }, request);
    },
  }),
];

function draftAsked({ params, query, body }: RawInput) {
  const id: DraftId | undefined = parseId(params['draft']);
  return id && { id, body, goOn: query[goOnQuery] !== undefined };
}

/** One more paper: from the form itself, from an upload that has come whole, or one that was given before. */
function add(
  deps: FilingDeps,
  open: OpenDraft,
  { body, onward }: { readonly body: FormBody; readonly onward: boolean },
  request: PageRequest,
): Promise<Reply> {
  const component = textIn(body, 'thanhPhan');
  const sent: DocumentId | undefined = parseId(textIn(body, 'taiLen'));
  const paper: DocumentId | undefined = parseId(textIn(body, 'dungLai'));
  if (sent)
    return take(deps, open, { component, upload: sent, asData: textIn(body, 'traLoi') === 'json' }, request);
  if (paper) return again(deps, open, { component, paper }, request);
  return upload(deps, open, { component, onward }, request);
}

async function goOn(deps: FilingDeps, open: OpenDraft, request: PageRequest): Promise<Reply> {
  const missing = missingPapers(open);
  if (missing.length === 0) return redirect(`/nop/${open.draft.id}/kiem-tra`);
  const condemned = infectedPapers(open);
  const errors = missing.map(({ key, name }): [string, Bilingual] => [
    `tep-${key}`,
    condemned.has(key)
      ? inBoth(papersText, (t) => t.infected)
      : inBoth(filingText, (t, lang) => t.missingPaper(wordedIn(name, lang).text)),
  ]);
  return show(deps, open, request, Object.fromEntries(errors));
}

/** What one file of the form came to, or the first that was refused; those before it are there all the same. */
async function upload(
  deps: FilingDeps,
  open: OpenDraft,
  { component, onward }: { readonly component: string; readonly onward: boolean },
  request: PageRequest,
): Promise<Reply> {
  const known = isAskedFor(open, component);
  const added: string[] = [];
  let refused: NotAdded | undefined;
  for await (const { stream, fileName } of request.uploads) {
    if (!known || refused || fileName === '') {
      stream.resume();
      continue;
    }
    const done = await receive(deps, open, { stream, fileName, component }, request);
    if (done.ok) added.push(done.value);
    else refused = done.error;
  }
  const field = `tep-${component}`;
  if (refused) return showAgain(deps, open, request, { [field]: notAddedWords(refused) });
  if (added.length === 0)
    return showAgain(deps, open, request, { [field]: inBoth(filingText, (t) => t.chooseFile) });
  if (onward) return goOn(deps, (await openDraft(deps, open.draft.id, request)) ?? open, request);
  return redirect(papersPath(open.draft.id), { kind: 'success', text: receivedWords(added) });
}

function receivedWords(names: readonly string[]): Bilingual {
  const [name = ''] = names;
  return names.length === 1
    ? inBoth(filingText, (t) => t.fileAdded(name))
    : inBoth(papersText, (t) => t.addedAll(names.length));
}

async function receive(
  deps: FilingDeps,
  open: OpenDraft,
  file: Pick<UploadedFile, 'stream' | 'fileName'> & { readonly component: string },
  { actor, now }: PageRequest,
): Promise<Result<string, NotAdded>> {
  const { stream, fileName, component } = file;
  if (open.draft.papers.length >= fileLimits.maxFilesPerDossier) {
    stream.resume();
    return err({ code: 'too-many' });
  }
  const received = await receiveUpload(deps.office.db, deps.files, { stream, fileName, actor, now });
  return received.ok ? attach(deps, open, { ...received.value, component }, now) : received;
}

/** An upload that the page's script has sent; it asks for the answer as data, and shows it beside the file. */
async function take(
  deps: FilingDeps,
  open: OpenDraft,
  { component, upload: id, asData }: { component: string; upload: DocumentId; asData: boolean },
  request: PageRequest,
): Promise<Reply> {
  const done = await attachUpload(deps, open, { upload: id, component }, request);
  if (asData)
    return done.ok
      ? json({ ok: true })
      : json({ ok: false, message: notAddedWords(done.error)[request.lang] }, 422);
  return answered(deps, open, component, done, request);
}

async function again(
  deps: FilingDeps,
  open: OpenDraft,
  { component, paper }: { component: string; paper: DocumentId },
  request: PageRequest,
): Promise<Reply> {
  const done = await attachAgain(deps, open, { paper, component }, request);
  return answered(deps, open, component, done, request);
}

function answered(
  deps: FilingDeps,
  open: OpenDraft,
  component: string,
  done: Result<string, NotAdded>,
  request: PageRequest,
): Reply | Promise<Reply> {
  if (!done.ok) return showAgain(deps, open, request, { [`tep-${component}`]: notAddedWords(done.error) });
  return redirect(papersPath(open.draft.id), { kind: 'success', text: receivedWords([done.value]) });
}

/** With what has come in meanwhile. */
async function showAgain(deps: FilingDeps, open: OpenDraft, request: PageRequest, errors: FieldErrors) {
  return show(deps, (await openDraft(deps, open.draft.id, request)) ?? open, request, errors);
}

const papersPath = (id: DraftId): string => `/nop/${id}/giay-to`;

async function reusable({ office }: FilingDeps, { actor }: PageRequest): Promise<boolean> {
  return actor.kind === 'citizen' && (await hasPapers(office.db, actor.accountId));
}

async function show(
  deps: FilingDeps,
  open: OpenDraft,
  request: PageRequest,
  errors: FieldErrors,
): Promise<Reply> {
  const { view, lang } = request;
  const { draft, version, form } = open;
  const reuse = await reusable(deps, request);
  const last = visiblePages(form, draft.answers).at(-1);
  const slots = componentsToAttach(version, draft.answers).map(({ key, name, upload: how, condition }) => ({
    key,
    name: wordedIn(name, lang).text,
    required: how === 'required',
    condition: condition && wordedIn(condition, lang).text,
    files: draft.papers.filter(({ component }) => component === key).map((file) => slotFile(file, lang)),
    reuseHref: reuse ? reusePath(draft.id, key) : undefined,
  }));
  const markup = renderPage(
    PapersPage({
      view,
      action: `/nop/${draft.id}/giay-to`,
      back: last ? `/nop/${draft.id}/${last.key}` : `/thu-tuc/${version.code}/nop`,
      slots,
      accept: acceptAttribute,
      limits: {
        megabytes: fileLimits.maxBytesPerFile / 1_048_576,
        files: fileLimits.maxFilesPerDossier,
      },
      errors,
      standing: open,
    }),
  );
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}
