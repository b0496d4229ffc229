import { receiveUpload } from '#documents';
import { type Bilingual, type DocumentId, type DraftId, inBoth, parseId } from '#kernel';
import { acceptAttribute, fileLimits, fileRefusalWords } from '#platform/files';
import {
  type AnyRoute,
  html,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { componentsToAttach, visiblePages, wordedIn } from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { sizeText } from '../size-text.ts';
import { missingPapers } from './complete.ts';
import { addPaper, removePaper } from './draft.store.ts';
import type { OpenDraft } from './draft.ts';
import { filingText } from './filing.text.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { PapersPage } from './papers.page.tsx';

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
      return show(open, request, {});
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
    handle: async ({ id, body }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open || open.draft.dossierId !== undefined)
        return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const removed: DocumentId | undefined = parseId(textIn(body, 'xoa'));
      if (removed) {
        await removePaper(deps.office.db, id, removed, request.now);
        return redirect(`/nop/${id}/giay-to`);
      }
      if (textIn(body, 'viec') === 'tiep') return goOn(open, request);
      return upload(deps, open, textIn(body, 'thanhPhan'), request);
    },
  }),
];

function draftAsked({ params, body }: RawInput) {
  const id: DraftId | undefined = parseId(params['draft']);
  return id && { id, body };
}

function goOn(open: OpenDraft, request: PageRequest): Reply {
  const missing = missingPapers(open);
  if (missing.length === 0) return redirect(`/nop/${open.draft.id}/kiem-tra`);
  const errors = missing.map(({ key, name }): [string, Bilingual] => [
    `tep-${key}`,
    inBoth(filingText, (t, lang) => t.missingPaper(wordedIn(name, lang).text)),
  ]);
  return show(open, request, Object.fromEntries(errors));
}

const most = fileLimits.maxFilesPerDossier;
const tooMany = inBoth(filingText, (t) => t.tooMany(most));

async function upload(
  deps: FilingDeps,
  open: OpenDraft,
  component: string,
  request: PageRequest,
): Promise<Reply> {
  const { draft, version } = open;
  const field = `tep-${component}`;
  const known = componentsToAttach(version, draft.answers).some(({ key }) => key === component);
  let added: string | undefined;
  for await (const { stream, fileName } of request.uploads) {
    if (!known || fileName === '') {
      stream.resume();
      continue;
    }
    if (draft.papers.length >= most) {
      stream.resume();
      return show(open, request, { [field]: tooMany });
    }
    const { actor, now } = request;
    const received = await receiveUpload(deps.office.db, deps.files, { stream, fileName, actor, now });
    if (!received.ok) return show(open, request, { [field]: fileRefusalWords(received.error) });
    const paper = { documentId: received.value.id, component, most };
    if (!(await addPaper(deps.office.db, draft.id, paper, now)))
      return show(open, request, { [field]: tooMany });
    added = received.value.fileName;
  }
  if (added === undefined) return show(open, request, { [field]: inBoth(filingText, (t) => t.chooseFile) });
  const name = added;
  return redirect(`/nop/${draft.id}/giay-to`, {
    kind: 'success',
    text: inBoth(filingText, (t) => t.fileAdded(name)),
  });
}

function show(open: OpenDraft, { view, lang }: PageRequest, errors: FieldErrors): Reply {
  const { draft, version, form } = open;
  const last = visiblePages(form, draft.answers).at(-1);
  const slots = componentsToAttach(version, draft.answers).map(({ key, name, upload: how, condition }) => ({
    key,
    name: wordedIn(name, lang).text,
    required: how === 'required',
    condition: condition && wordedIn(condition, lang).text,
    files: draft.papers
      .filter(({ component }) => component === key)
      .map(({ documentId, fileName, size }) => ({ documentId, fileName, size: sizeText(size, lang) })),
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
