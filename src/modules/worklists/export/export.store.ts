import { dateOfInstant, type Instant, idOf, instantOfDate, isLang, type Lang, type Official } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { WorkExport } from './export.ts';

interface Row {
  readonly id: string;
  readonly post_id: string;
  readonly person_id: string;
  readonly account_id: string;
  readonly query: string;
  readonly lang: string;
  readonly asked_at: Date;
  readonly of_rows: number | null;
  readonly done_rows: number;
  readonly ended_at: Date | null;
  readonly kept: boolean;
}

const columns = `id, post_id, person_id, account_id, query, lang, asked_at, of_rows, done_rows, ended_at,
  content is not null as kept`;

const exportOf = (row: Row): WorkExport => ({
  id: row.id,
  postId: idOf(row.post_id),
  personId: idOf(row.person_id),
  accountId: row.account_id,
  query: row.query,
  lang: isLang(row.lang) ? row.lang : 'vi',
  askedAt: instantOfDate(row.asked_at),
  of: row.of_rows ?? undefined,
  done: row.done_rows,
  endedAt: row.ended_at === null ? undefined : instantOfDate(row.ended_at),
  kept: row.kept,
});

export async function addExport(
  tx: Tx,
  official: Official,
  asked: { readonly id: string; readonly query: string; readonly lang: Lang; readonly now: Instant },
): Promise<void> {
  await tx.run({
    text: `insert into work_export (id, agency_id, post_id, person_id, account_id, query, lang, asked_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...[asked.id, official.agencyId, official.postId, official.personId, official.accountId, asked.query],
      ...[asked.lang, dateOfInstant(asked.now)],
    ],
  });
}

/** One of this account in this post; another's is not there. */
export async function findExport(
  db: Executor,
  id: string,
  official: Official,
): Promise<WorkExport | undefined> {
  const [row] = await db.run<Row>({
    text: `select ${columns} from work_export where id = $1 and post_id = $2 and account_id = $3`,
    values: [id, official.postId, official.accountId],
  });
  return row && exportOf(row);
}

/** For whoever makes it; undefined when it is made. */
export async function unmadeExport(db: Executor, id: string): Promise<WorkExport | undefined> {
  const [row] = await db.run<Row>({
    text: `select ${columns} from work_export where id = $1 and ended_at is null`,
    values: [id],
  });
  return row && exportOf(row);
}

export async function tellExport(db: Executor, id: string, of: number, done: number): Promise<void> {
  await db.run({
    text: 'update work_export set of_rows = $2, done_rows = $3 where id = $1',
    values: [id, of, done],
  });
}

export async function endExport(
  db: Executor,
  id: string,
  made: { readonly content: Buffer | null; readonly rows: number; readonly now: Instant },
): Promise<void> {
  await db.run({
    text: 'update work_export set content = $2, of_rows = $3, done_rows = $3, ended_at = $4 where id = $1',
    values: [id, made.content, made.rows, dateOfInstant(made.now)],
  });
}

export async function contentOf(db: Executor, id: string): Promise<Buffer | undefined> {
  const [row] = await db.run<{ content: Buffer | null }>({
    text: 'select content from work_export where id = $1',
    values: [id],
  });
  return row?.content ?? undefined;
}

/** Takes the files away that were kept long enough, and the records of them a year later. */
export async function sweepExports(
  db: Executor,
  before: { files: Instant; records: Instant },
): Promise<void> {
  await db.run({
    text: 'update work_export set content = null where content is not null and asked_at < $1',
    values: [dateOfInstant(before.files)],
  });
  await db.run({
    text: 'delete from work_export where asked_at < $1',
    values: [dateOfInstant(before.records)],
  });
}
