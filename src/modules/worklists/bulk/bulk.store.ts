import {
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  isJsonObject,
  type Official,
  type Refusal,
  refusal,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { BulkItem, BulkProgress, BulkTask } from './bulk.ts';
import { type BulkInput, type BulkWhat, isBulkWhat } from './bulk-actions.ts';

interface TaskRow {
  readonly id: string;
  readonly agency_id: string;
  readonly post_id: string;
  readonly person_id: string;
  readonly account_id: string;
  readonly what: string;
  readonly prepared_at: Date;
  readonly input: BulkInput | null;
  readonly begun_at: Date | null;
  readonly ended_at: Date | null;
}

const instantOr = (at: Date | null): Instant | undefined => (at === null ? undefined : instantOfDate(at));

function taskOf(row: TaskRow): BulkTask {
  if (!isBulkWhat(row.what)) throw new Error(`Unknown bulk act in the database: ${row.what}`);
  return {
    id: row.id,
    agencyId: idOf(row.agency_id),
    postId: idOf(row.post_id),
    personId: idOf(row.person_id),
    accountId: row.account_id,
    what: row.what,
    preparedAt: instantOfDate(row.prepared_at),
    input: row.input ?? undefined,
    begunAt: instantOr(row.begun_at),
    endedAt: instantOr(row.ended_at),
  };
}

/** Writes down what was chosen; nothing of it is done yet. */
export async function addTask(
  tx: Tx,
  official: Official,
  task: { readonly id: string; readonly what: BulkWhat; readonly now: Instant },
  items: readonly Pick<BulkItem, 'dossierId' | 'stepId' | 'seen' | 'code'>[],
): Promise<void> {
  await tx.run({
    text: `insert into bulk_task (id, agency_id, post_id, person_id, account_id, what, prepared_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      ...[task.id, official.agencyId, official.postId, official.personId, official.accountId, task.what],
      dateOfInstant(task.now),
    ],
  });
  await tx.run({
    text: `insert into bulk_item (task_id, place, dossier_id, step_id, seen_post_id, code)
      select $1, n, d, s, p, c from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
        with ordinality as t(d, s, p, c, n)`,
    values: [
      task.id,
      items.map(({ dossierId }) => dossierId),
      items.map(({ stepId }) => stepId ?? null),
      items.map(({ seen }) => seen ?? null),
      items.map(({ code }) => code),
    ],
  });
}

/** A task of this account in this post; another's is not there. */
export async function findTask(db: Executor, id: string, official: Official): Promise<BulkTask | undefined> {
  const [row] = await db.run<TaskRow>({
    text: 'select * from bulk_task where id = $1 and post_id = $2 and account_id = $3',
    values: [id, official.postId, official.accountId],
  });
  return row && taskOf(row);
}

/** For whoever goes on with it. */
export async function begunTask(db: Executor, id: string): Promise<BulkTask | undefined> {
  const [row] = await db.run<TaskRow>({
    text: 'select * from bulk_task where id = $1 and begun_at is not null and ended_at is null',
    values: [id],
  });
  return row && taskOf(row);
}

export async function itemsOfTask(db: Executor, id: string): Promise<readonly BulkItem[]> {
  const rows = await db.run<{
    place: number;
    dossier_id: string;
    step_id: string | null;
    seen_post_id: string | null;
    code: string;
    outcome: 'done' | 'refused' | null;
    refusal: unknown;
  }>({ text: 'select * from bulk_item where task_id = $1 order by place', values: [id] });
  return rows.map((row) => ({
    place: row.place,
    dossierId: idOf(row.dossier_id),
    stepId: row.step_id === null ? undefined : idOf(row.step_id),
    seen: row.seen_post_id === null ? undefined : idOf(row.seen_post_id),
    code: row.code,
    outcome: row.outcome ?? undefined,
    refusal: refusalOf(row.refusal),
  }));
}

function refusalOf(value: unknown): Refusal | undefined {
  if (!isJsonObject(value) || typeof value['code'] !== 'string') return undefined;
  const details = value['details'];
  if (!isJsonObject(details)) return refusal(value['code']);
  const told = Object.entries(details).flatMap(([name, each]) =>
    each === undefined ? [] : [[name, each] as const],
  );
  return refusal(value['code'], Object.fromEntries(told));
}

/** True for the one who says yes first; the same yes sent twice begins it once. */
export async function beginTask(tx: Tx, id: string, input: BulkInput, now: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: 'update bulk_task set input = $2, begun_at = $3 where id = $1 and begun_at is null returning id',
    values: [id, JSON.stringify(input), dateOfInstant(now)],
  });
  return rows.length > 0;
}

export async function tellOutcome(
  db: Executor,
  task: string,
  place: number,
  told: { readonly outcome: 'done' | 'refused'; readonly refusal: Refusal | undefined; readonly at: Instant },
): Promise<void> {
  await db.run({
    name: 'bulk.outcome',
    text: `update bulk_item set outcome = $3, refusal = $4, at = $5
      where task_id = $1 and place = $2 and outcome is null`,
    values: [
      task,
      place,
      told.outcome,
      told.refusal ? JSON.stringify(told.refusal) : null,
      dateOfInstant(told.at),
    ],
  });
}

export async function endTask(db: Executor, id: string, now: Instant): Promise<void> {
  await db.run({
    text: `update bulk_task set ended_at = $2 where id = $1 and ended_at is null
      and not exists (select from bulk_item where task_id = $1 and outcome is null)`,
    values: [id, dateOfInstant(now)],
  });
}

/** What this account did in this post, the newest first. */
export async function tasksOf(
  db: Executor,
  official: Official,
): Promise<readonly { readonly task: BulkTask; readonly progress: BulkProgress }[]> {
  const rows = await db.run<TaskRow & { of: number; done: number; refused: number }>({
    text: `select t.*, count(*)::int as of, (count(*) filter (where outcome = 'done'))::int as done,
        (count(*) filter (where outcome = 'refused'))::int as refused
      from bulk_task t join bulk_item i on i.task_id = t.id
      where t.post_id = $1 and t.account_id = $2 and t.begun_at is not null
      group by t.id order by t.prepared_at desc, t.id desc limit 30`,
    values: [official.postId, official.accountId],
  });
  return rows.map(({ of, done, refused, ...row }) => ({
    task: taskOf(row),
    progress: { of, done, refused },
  }));
}

/** Forgets what was chosen and never begun, and what ended long ago. */
export async function sweepTasks(db: Executor, before: { unbegun: Instant; ended: Instant }): Promise<void> {
  await db.run({
    text: 'delete from bulk_task where (begun_at is null and prepared_at < $1) or ended_at < $2',
    values: [dateOfInstant(before.unbegun), dateOfInstant(before.ended)],
  });
}
