import type { Readable } from 'node:stream';
import { type Actor, type DocumentId, type Instant, ok, type Result } from '#kernel';
import type { Executor } from '#platform/db';
import { type FileRefusal, type FileStore, fileKindOf, fileLimits, safeFileName } from '#platform/files';
import { newId } from '#platform/ids';
import { insertDocument } from './document.store.ts';
import { type DocumentRef, uploaderOf } from './document.ts';

export type Upload = {
  readonly stream: Readable;
  /** As the browser sent it; kept only after it was made safe. */
  readonly fileName: string;
  readonly actor: Actor;
  readonly now: Instant;
  /** Of the document, where chance is not wanted. */
  readonly id?: DocumentId | undefined;
  /** How many pages it has, where whoever made it knows and the file may not say. */
  readonly pages?: number | undefined;
  /** In bytes; the common limit of 10 MB unless said. */
  readonly maxBytes?: number | undefined;
};

/**
 * Takes one file in: first its bytes, durably, then its row. The row is written through `db`, so a caller
 * inside a transaction decides whether it stays; but do not hold a transaction open while a file arrives.
 */
export async function receiveUpload(
  db: Executor,
  files: FileStore,
  upload: Upload,
): Promise<Result<DocumentRef, FileRefusal>> {
  const saved = await files.save(upload.stream, upload.maxBytes ?? fileLimits.maxBytesPerFile);
  if (!saved.ok) return saved;
  const kind = fileKindOf(saved.value.mediaType);
  if (!kind) throw new Error(`The store kept a file of an unknown kind: ${saved.value.mediaType}`);
  const document: DocumentRef = {
    id: upload.id ?? newId(),
    ...saved.value,
    pages: saved.value.pages ?? upload.pages,
    fileName: safeFileName(upload.fileName, kind),
    uploadedAt: upload.now,
  };
  await insertDocument(db, document, uploaderOf(upload.actor));
  return ok(document);
}
