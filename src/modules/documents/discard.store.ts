import { type DocumentId, dateOfInstant, type Instant, idOf, instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';

/** Discards those of these papers that nothing refers to, row and name; answers which went. */
export async function discardDocuments(
  db: Executor,
  ids: readonly DocumentId[],
): Promise<readonly DocumentId[]> {
  if (ids.length === 0) return [];
  const rows = await db.run<{ id: string }>({
    name: 'documents.discard',
    text: 'select id from document_discard($1::uuid[]) as id',
    values: [ids],
  });
  return rows.map(({ id }) => idOf<'document'>(id));
}

/** Bytes whose paper was discarded. */
export interface DiscardedFile {
  readonly sha256: string;
  readonly setAsideAt: Instant | undefined;
  /** Another paper has the same bytes, or has come since. */
  readonly wanted: boolean;
}

/** All that wait to be removed, the oldest first. */
export async function discardedFiles(db: Executor): Promise<readonly DiscardedFile[]> {
  const rows = await db.run<{ sha256: string; set_aside_at: Date | null; wanted: boolean }>({
    text: `select encode(f.sha256, 'hex') as sha256, f.set_aside_at,
        exists (select from document d where d.sha256 = f.sha256) as wanted
      from discarded_file f order by f.since`,
    values: [],
  });
  return rows.map(({ sha256, set_aside_at, wanted }) => ({
    sha256,
    setAsideAt: set_aside_at ? instantOfDate(set_aside_at) : undefined,
    wanted,
  }));
}

export async function markSetAside(db: Executor, sha256: string, now: Instant): Promise<void> {
  await db.run({
    text: `update discarded_file set set_aside_at = $2 where sha256 = decode($1, 'hex')`,
    values: [sha256, dateOfInstant(now)],
  });
}

/** Done with it, unless it was discarded once more in between. */
export async function forgetDiscarded(db: Executor, file: DiscardedFile): Promise<void> {
  await db.run({
    text: `delete from discarded_file where sha256 = decode($1, 'hex') and set_aside_at is not distinct from $2`,
    values: [file.sha256, file.setAsideAt === undefined ? null : dateOfInstant(file.setAsideAt)],
  });
}
