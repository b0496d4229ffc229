import { type AccountId, type DocumentId, dateOfInstant, type Instant, idOf, type SessionId } from '#kernel';
import type { Db, Executor } from '#platform/db';
import { mostUploads, type OpenUpload, type UploadOwner, uploadExpiry } from './upload.ts';

const owned = '(owner_account = $2::uuid or owner_session = $3::uuid)';

/**
 * Notes an upload while its owner has fewer than the most under way; answers whether it did. Beginnings of one
 * owner wait for each other: thirty at once would each see room for one more.
 */
export function insertUpload(db: Db, upload: OpenUpload, owner: UploadOwner, now: Instant): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.run({
      text: 'select pg_advisory_xact_lock(hashtextextended($1, 821))',
      values: [owner.accountId ?? owner.sessionId],
    });
    const rows = await tx.run({
      name: 'upload-insert',
      text: `insert into upload (id, owner_account, owner_session, file_name, size, created_at, expires_at)
        select $1, $2, $3, $4, $5, $6, $7 where
          (select count(*) from upload where ${owned} and expires_at > $6) < $8 returning id`,
      values: [
        upload.id,
        owner.accountId,
        owner.sessionId,
        upload.fileName,
        upload.size,
        dateOfInstant(now),
        dateOfInstant(uploadExpiry(now)),
        mostUploads,
      ],
    });
    return rows.length > 0;
  });
}

/** The owner is part of the query: nobody learns of another's upload, whatever they guess. */
export async function findUpload(
  db: Executor,
  id: DocumentId,
  owner: UploadOwner,
  now: Instant,
): Promise<OpenUpload | undefined> {
  const [row] = await db.run<{ file_name: string; size: number }>({
    name: 'upload-find',
    text: `select file_name, size from upload where id = $1 and ${owned} and expires_at > $4`,
    values: [id, owner.accountId, owner.sessionId, dateOfInstant(now)],
  });
  return row && { id, fileName: row.file_name, size: row.size };
}

export async function forgetUpload(db: Executor, id: DocumentId): Promise<void> {
  await db.run({ name: 'upload-forget', text: 'delete from upload where id = $1', values: [id] });
}

/** Those whose day is over. */
export async function expiredUploads(db: Executor, now: Instant): Promise<readonly DocumentId[]> {
  const rows = await db.run<{ id: string }>({
    name: 'uploads-expired',
    text: 'select id from upload where expires_at <= $1 order by expires_at',
    values: [dateOfInstant(now)],
  });
  return rows.map(({ id }) => idOf<'document'>(id));
}

/** What a guest was sending goes on under the account they sign in to. */
export async function moveUploads(db: Executor, from: SessionId, to: AccountId): Promise<void> {
  await db.run({
    name: 'uploads-move',
    text: 'update upload set owner_account = $2, owner_session = null where owner_session = $1',
    values: [from, to],
  });
}
