import { receiveUpload } from '#documents';
import { type Bilingual, type DocumentId, dateIn, parseId } from '#kernel';
import { acceptAttribute, fileLimits, fileRefusalWords } from '#platform/files';
import {
  type AnyRoute,
  type FormBody,
  html,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, fieldValues, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { addPaper, removePaper } from '../filing/draft.store.ts';
import type { OpenDraft } from '../filing/draft.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { whereToGoOn } from '../filing/where-to-go-on.ts';
import { onOpenDraft } from '../resume/draft-code.route.ts';
import { sizeText } from '../size-text.ts';
import { dateValues, OwnerPage } from './owner.page.tsx';
import { parseOwner } from './parties.form.ts';
import { ownerPath, ownerPattern } from './parties.paths.ts';
import { saveParties } from './parties.store.ts';
import { partiesErrors } from './parties.text.ts';
import { mandateComponent, type OnBehalfOf, partiesIncomplete } from './parties.ts';
import type { FiledFor } from './relations.table.ts';

/** `/nop/DRAFT/nop-thay`: whose dossier it is, and the paper by which somebody else files it. */
export const ownerRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: ownerPattern,
    permission: 'filer',
    audit: 'filing.owner-shown',
    input: ({ params }) => parseId<'draft'>(params['draft']),
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async (open) => {
        const { onBehalfOf } = open.draft.parties;
        const values = request.kept ? fieldValues(request.kept) : onBehalfOf ? valuesOf(onBehalfOf) : {};
        return show(open, request, { values, errors: {} });
      }),
  }),
  route({
    method: 'POST',
    path: ownerPattern,
    permission: 'filer',
    audit: 'filing.owner-saved',
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: 1 },
    limit: { max: 300, minutes: 10 },
    input: ({ params, body }) => {
      const id = parseId<'draft'>(params['draft']);
      return id && { id, body };
    },
    handle: ({ id, body }, request) =>
      onOpenDraft(deps, id, request, (open) => {
        const { filedFor } = open.draft.parties;
        const removed: DocumentId | undefined = parseId(textIn(body, 'xoa'));
        if (removed) return remove(deps, open, removed, request);
        return filedFor === 'self' ? elsewhere(open, request) : save(deps, open, { filedFor, body }, request);
      }),
  }),
];

async function remove(deps: FilingDeps, open: OpenDraft, document: DocumentId, request: PageRequest) {
  await removePaper(deps.office.db, open.draft.id, document, request.now);
  return redirect(ownerPath(open.draft.id));
}

/** It is filed for oneself by now: there is nobody to name. */
async function elsewhere(open: OpenDraft, request: PageRequest): Promise<Reply> {
  await drain(request);
  return redirect(whereToGoOn(open));
}

async function save(
  deps: FilingDeps,
  open: OpenDraft,
  sent: { readonly filedFor: Exclude<FiledFor, 'self'>; readonly body: FormBody },
  request: PageRequest,
): Promise<Reply> {
  const parsed = parseOwner(sent.body, sent.filedFor, dateIn(request.now));
  const again = (errors: FieldErrors, at = open) =>
    show(at, request, { values: fieldValues(sent.body), errors });
  if (!parsed.ok) {
    await drain(request);
    return again(parsed.error);
  }
  const { draft } = open;
  const parties = { ...draft.parties, onBehalfOf: parsed.value };
  await saveParties(deps.office.db, draft.id, parties, request.now);
  const taken = await takePaper(deps, open, parsed.value, request);
  if (typeof taken === 'object')
    return again({ tepVanBan: taken }, { ...open, draft: { ...draft, parties } });
  const papers = taken === 'taken' ? [{ component: mandateComponent }] : draft.papers;
  if (partiesIncomplete(parties, papers)) return again({ tepVanBan: partiesErrors.file });
  return redirect(whereToGoOn(open));
}

/** Takes the paper's file when one was sent and it is needed; a fault of it in words. */
async function takePaper(
  deps: FilingDeps,
  { draft }: OpenDraft,
  { mandate }: OnBehalfOf,
  request: PageRequest,
): Promise<'taken' | 'none' | Bilingual> {
  const { actor, now } = request;
  let done: 'taken' | 'none' = 'none';
  for await (const { stream, fileName } of request.uploads) {
    if (fileName === '' || !mandate || done === 'taken') {
      stream.resume();
      continue;
    }
    const received = await receiveUpload(deps.office.db, deps.files, { stream, fileName, actor, now });
    if (!received.ok) return fileRefusalWords(received.error);
    const paper = { documentId: received.value.id, component: mandateComponent };
    await addPaper(deps.office.db, draft.id, { ...paper, most: fileLimits.maxFilesPerDossier }, now);
    done = 'taken';
  }
  return done;
}

async function drain(request: PageRequest): Promise<void> {
  for await (const { stream } of request.uploads) stream.resume();
}

const valuesOf = ({ name, personId = '', taxCode = '', as, mandate }: OnBehalfOf) => ({
  ...{
    chuHoSo: name,
    soDinhDanh: personId,
    maSoThue: taxCode,
    quanHe: as ?? '',
    soVanBan: mandate?.number ?? '',
  },
  ...dateValues('ngayVanBan', mandate?.date),
});

function show({ draft }: OpenDraft, { view, lang }: PageRequest, form: FormState): Reply {
  const { filedFor } = draft.parties;
  const markup = renderPage(
    OwnerPage({
      view,
      draftId: draft.id,
      filedFor: filedFor === 'organisation' ? filedFor : 'person',
      form,
      files: draft.papers
        .filter(({ component }) => component === mandateComponent)
        .map(({ documentId, fileName, size }) => ({ documentId, fileName, size: sizeText(size, lang) })),
      accept: acceptAttribute,
      megabytes: fileLimits.maxBytesPerFile / 1_048_576,
    }),
  );
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}
