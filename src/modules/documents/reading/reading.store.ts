import { type DocumentId, dateOfInstant, type Instant, idOf } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Reading } from './reading.ts';
import type { Suggested } from './suggest.ts';

/** Notes that a scan is to be read; asked twice, it is read once. */
export async function insertReading(
  tx: Tx,
  { id, pages }: { readonly id: DocumentId; readonly pages: number },
  now: Instant,
): Promise<void> {
  await tx.run({
    name: 'reading-ask',
    text: `insert into reading (document_id, state, pages, asked_at) values ($1, 'waiting', $2, $3)
      on conflict do nothing`,
    values: [id, pages, dateOfInstant(now)],
  });
}

export async function readingOf(db: Executor, id: DocumentId): Promise<Reading | undefined> {
  const [row] = await db.run<{
    state: Reading['state'];
    pages: number;
    pages_done: number;
    searchable_id: string | null;
    suggested: Suggested | null;
  }>({
    name: 'reading-of',
    text: 'select state, pages, pages_done, searchable_id, suggested from reading where document_id = $1',
    values: [id],
  });
  if (!row) return undefined;
  if (row.state === 'failed') return { state: 'failed' };
  if (row.state !== 'done') return { state: row.state, pages: row.pages, pagesDone: row.pages_done };
  const searchable = row.searchable_id === null ? undefined : idOf<'document'>(row.searchable_id);
  return { state: 'done', searchable, suggested: row.suggested ?? {} };
}

/** The scan that a searchable copy was made of. */
export async function scanOfSearchable(
  db: Executor,
  searchable: DocumentId,
): Promise<DocumentId | undefined> {
  const [row] = await db.run<{ document_id: string }>({
    name: 'reading-of-searchable',
    text: 'select document_id from reading where searchable_id = $1',
    values: [searchable],
  });
  return row && idOf<'document'>(row.document_id);
}

/** Begins it, or begins it anew where a worker died; false when it is over or nobody wants it any more. */
export async function beginReading(db: Executor, id: DocumentId): Promise<boolean> {
  const rows = await db.run({
    name: 'reading-begin',
    text: `update reading set state = 'running', pages_done = 0
      where document_id = $1 and state in ('waiting', 'running') returning true as begun`,
    values: [id],
  });
  return rows.length > 0;
}

export async function notePages(db: Executor, id: DocumentId, pagesDone: number): Promise<void> {
  await db.run({
    name: 'reading-progress',
    text: `update reading set pages_done = $2 where document_id = $1 and state = 'running'`,
    values: [id, pagesDone],
  });
}

/** The end of it; false when another worker was done first. */
export async function endReading(
  db: Executor,
  id: DocumentId,
  end: { readonly searchable?: DocumentId; readonly suggested?: Suggested; readonly trouble?: string },
  { engine, now }: { readonly engine: string; readonly now: Instant },
): Promise<boolean> {
  const rows = await db.run({
    name: 'reading-end',
    text: `update reading set state = case when $2::text is null then 'done' else 'failed' end, trouble = $2,
        searchable_id = $3, suggested = $4::jsonb, engine = $5, ended_at = $6
      where document_id = $1 and state = 'running' returning true as ended`,
    values: [
      id,
      end.trouble ?? null,
      end.searchable ?? null,
      JSON.stringify(end.suggested ?? {}),
      engine,
      dateOfInstant(now),
    ],
  });
  return rows.length > 0;
}
