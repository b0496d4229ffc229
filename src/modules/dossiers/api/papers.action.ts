import { ownDocuments } from '#documents';
import { type Actor, type DocumentId, type DossierId, parseId, type Refusal, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { usesOf } from './papers.store.ts';

/**
 * Why these papers cannot be handed in, if they cannot: each must be one that the sender uploaded, named
 * once, and no other dossier's. Another's paper is refused as one that does not exist.
 */
export async function papersRefused(
  db: Db,
  actor: Actor,
  ids: readonly DocumentId[],
  into?: DossierId | undefined,
): Promise<Refusal | undefined> {
  if (ids.length === 0) return undefined;
  if (new Set(ids).size < ids.length) return refusal('paper.named-twice');
  const own = await ownDocuments(db, actor, ids);
  const unknown = ids.filter((id) => !own.has(id));
  if (unknown.length > 0) return refusal('paper.unknown', { documents: unknown });
  const used = (await usesOf(db, ids)).filter(({ dossierId }) => into === undefined || dossierId !== into);
  if (used.length === 0) return undefined;
  return refusal('paper.already-used', { documents: used.map(({ documentId }) => documentId) });
}

/** Ids whose shape the schema has checked. */
export const documentIds = (ids: readonly string[]): readonly DocumentId[] =>
  ids.flatMap((id) => parseId<'document'>(id) ?? []);
