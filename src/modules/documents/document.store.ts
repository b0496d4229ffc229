import type { Selectable } from 'kysely';
import { type DocumentId, dateOfInstant, idOf, instantOfDate } from '#kernel';
import type { Executor, Schema } from '#platform/db';
import type { DocumentRef, Uploader } from './document.ts';

export async function insertDocument(db: Executor, document: DocumentRef, uploader: Uploader): Promise<void> {
  await db.run({
    name: 'document-insert',
    text: `insert into document (id, sha256, size, media_type, file_name, created_at, scan_state,
        uploaded_by_kind, uploaded_by_account, uploaded_by_session, uploaded_by_post, uploaded_by_name, scanned_at, pages)
      values ($1, decode($2, 'hex'), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
        case when $7 in ('clean', 'infected') then $6::timestamptz end, $13)`,
    values: [
      document.id,
      document.sha256,
      document.size,
      document.mediaType,
      document.fileName,
      dateOfInstant(document.uploadedAt),
      document.scanState,
      uploader.kind,
      uploader.accountId ?? null,
      uploader.sessionId ?? null,
      uploader.postId ?? null,
      uploader.name ?? null,
      document.pages ?? null,
    ],
  });
}

/** Those that exist, in the order asked for. */
export async function selectDocuments(
  db: Executor,
  ids: readonly DocumentId[],
): Promise<readonly DocumentRef[]> {
  if (ids.length === 0) return [];
  const rows = await db.sql.selectFrom('document').selectAll().where('id', 'in', ids).execute();
  const found = new Map(rows.map((row) => [row.id, documentOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function documentOf(row: Selectable<Schema['document']>): DocumentRef {
  return {
    id: idOf(row.id),
    sha256: row.sha256.toString('hex'),
    size: row.size,
    mediaType: row.media_type,
    fileName: row.file_name,
    uploadedAt: instantOfDate(row.created_at),
    scanState: row.scan_state,
    pages: row.pages ?? undefined,
  };
}
