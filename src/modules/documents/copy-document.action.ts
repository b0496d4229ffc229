import type { Actor, DocumentId, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { newId } from '#platform/ids';
import { insertDocument, selectDocuments } from './document.store.ts';
import { type DocumentRef, uploaderOf } from './document.ts';

/**
 * A paper of its own with the bytes of another, without a second upload: its name, kind and scan go along.
 * Undefined when there is no such paper, or a scanner found something in it. Asks no permission.
 */
export async function copyDocument(
  db: Executor,
  id: DocumentId,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<DocumentRef | undefined> {
  const [original] = await selectDocuments(db, [id]);
  if (!original || original.scanState === 'infected') return undefined;
  const copy: DocumentRef = { ...original, id: newId(), uploadedAt: now };
  await insertDocument(db, copy, uploaderOf(actor));
  return copy;
}
