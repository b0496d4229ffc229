import { type DocumentId, idOf } from '#kernel';
import type { Executor } from '#platform/db';

/** Which of these papers a dossier or an open draft already has; the dossier, where it is one. */
export async function usesOf(
  db: Executor,
  ids: readonly DocumentId[],
): Promise<readonly { readonly documentId: DocumentId; readonly dossierId: string | null }[]> {
  const rows = await db.run<{ document_id: string; dossier_id: string | null }>({
    name: 'papers-used',
    text: `select document_id, dossier_id from dossier_paper where document_id = any($1::uuid[])
      union all
      select p.document_id, null from draft_paper p join draft d on d.id = p.draft_id
      where p.document_id = any($1::uuid[]) and d.dossier_id is null`,
    values: [ids],
  });
  return rows.map((row) => ({ documentId: idOf<'document'>(row.document_id), dossierId: row.dossier_id }));
}
