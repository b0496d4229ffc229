import { type Bilingual, inBoth } from '#kernel';
import {
  type AnyRoute,
  file,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
  uploadedText,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { asOfficial } from './as-official.action.ts';
import { openDraft } from './draft.store.ts';
import { type DraftFileName, draftFileNames, fileText, isDraftFile } from './draft-files.ts';
import { codeIn, type SentAboutDraft, sentIn } from './draft-requests.form.ts';
import { draftFilePath, draftFilesPath, draftPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { FilesPage, type FilesPageProps } from './files.page.tsx';
import { openedDraft } from './open-draft.action.ts';
import { putFiles } from './put-files.action.ts';
import { draftRefusal } from './refusal-words.ts';

const permission = 'catalogue.manage';
export const mostBytes = 1_048_576;

/** The files of a draft: shown, taken home, replaced. */
export const filesRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: draftFilesPath(':code'),
    permission,
    audit: 'draft.files',
    input: codeIn,
    handle: (code, request) => show(deps, code, request, undefined),
  }),
  route({
    method: 'GET',
    path: draftFilePath(':code', ':name'),
    permission,
    audit: 'draft.file',
    input: namedIn,
    handle: async ({ code, name }) => {
      const draft = await openDraft(deps.db, code);
      const text = draft && fileText(draft.files, name);
      if (text === undefined) return notFound();
      const body = Buffer.from(text);
      return file({
        ...{ body, size: body.length, mediaType: 'text/plain; charset=utf-8' },
        fileName: `${code}-${name}`,
        disposition: 'attachment',
      });
    },
  }),
  route({
    method: 'POST',
    path: draftFilePath(':code', ':name'),
    page: draftFilesPath(':code'),
    permission,
    audit: 'draft.file-replaced',
    upload: { maxBytes: mostBytes, maxFiles: 1 },
    input: (raw) => {
      const [named, sent] = [namedIn(raw), sentIn(raw)];
      return named && sent && { ...sent, ...named };
    },
    handle: (sent, request) => replace(deps, sent, request),
  }),
];

function namedIn(raw: RawInput): { readonly code: string; readonly name: DraftFileName } | undefined {
  const [code, name] = [codeIn(raw), raw.params['name']];
  return code !== undefined && isDraftFile(name) ? { code, name } : undefined;
}

async function show(
  deps: DraftingDeps,
  code: string,
  { view, now, idempotencyKey }: PageRequest,
  wrong: FilesPageProps['wrong'],
): Promise<Reply> {
  const opened = await openedDraft(deps, code, now);
  if (!opened) return redirect(draftPath(code));
  const { draft, name } = opened;
  const page = FilesPage({
    ...{ view, code, name, wrong, idempotencyKey, revision: draft.revision },
    there: draftFileNames.filter((each) => fileText(draft.files, each) !== undefined),
    mayChange: draft.state === 'editing',
  });
  return html(renderPage(page), wrong ? 422 : 200);
}

function replace(
  deps: DraftingDeps,
  { code, name, revision, body }: SentAboutDraft & { readonly name: DraftFileName },
  request: PageRequest,
): Promise<Reply> {
  return asOfficial(request, async (actor) => {
    const again = (why: Bilingual) => show(deps, code, request, { name, why });
    const goes = textIn(body, 'viec') === 'bo' && name !== 'procedure.yaml';
    const read = await uploadedText(request.uploads, mostBytes);
    if (!goes && !read.ok) return again(read.error.said);
    const text = goes || !read.ok ? undefined : read.value;
    const files = { [name]: text ?? null };
    const saved = await putFiles(deps.db, { code, revision, files }, { actor, now: request.now });
    if (!saved.ok) return again(draftRefusal(saved.error));
    const done = inBoth(draftingText, (t) => (goes ? t.removed : t.uploaded));
    return redirect(draftFilesPath(code), { kind: 'success', text: done });
  });
}
