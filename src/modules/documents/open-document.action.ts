import type { Readable } from 'node:stream';
import type { DocumentId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { selectDocuments } from './document.store.ts';
import type { DocumentRef } from './document.ts';
import { heldBack } from './scan/held.ts';

export type OpenedDocument = { readonly document: DocumentRef; readonly stream: Readable };

/** The papers with these ids, in that order; ids that name none are left out. Asks no permission. */
export const documentsByIds = (db: Executor, ids: readonly DocumentId[]): Promise<readonly DocumentRef[]> =>
  selectDocuments(db, ids);

/**
 * One paper and its bytes; undefined when there is none of that id, or when the scanner found something in
 * it or has yet to look at it: then nobody gets it. Asks no permission.
 */
export async function openDocument(
  db: Executor,
  files: FileStore,
  id: DocumentId,
): Promise<OpenedDocument | undefined> {
  const [document] = await selectDocuments(db, [id]);
  if (!document || heldBack(document, files.scans)) return undefined;
  return { document, stream: await files.open(document.sha256) };
}
