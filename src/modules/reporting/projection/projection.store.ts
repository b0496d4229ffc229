import type { DossierId, JsonObject } from '#kernel';
import { idOf } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { type FigureRole, figureRoles, type Sum } from './contributions.ts';
import type { Fact } from './fact.ts';
import { type PublishedEvent, publishedEvent } from './published-event.ts';
import { factFrom, factRow, sliceFrom, sliceRows } from './stored-fact.ts';

/** How far the journal has been followed. `xid` is 64 bits wide, so it stays text. */
export interface Cursor {
  readonly xid: string;
  readonly position: number;
}

const beginning: Cursor = { xid: '0', position: 0 };

/** Takes the cursor for this transaction. Undefined when another worker has it; `wait` waits for it instead. */
export async function takeCursor(tx: Tx, how: 'wait' | 'skip'): Promise<Cursor | undefined> {
  const [row] = await tx.run<Cursor>({
    text: `select xid::text as xid, position from projection where name = 'figures'
           for update ${how === 'skip' ? 'skip locked' : ''}`,
    values: [],
  });
  return row;
}

/** Where the cursor stands, without taking it. */
export async function readCursor(db: Executor): Promise<Cursor> {
  const [row] = await db.run<Cursor>({
    text: `select xid::text as xid, position from projection where name = 'figures'`,
    values: [],
  });
  if (!row) throw new Error('The cursor of the figures is gone');
  return row;
}

export async function moveCursor(tx: Tx, to: Cursor): Promise<void> {
  await tx.run({
    name: 'reporting.move-cursor',
    text: `update projection set xid = $1::xid8, position = $2 where name = 'figures'`,
    values: [to.xid, to.position],
  });
}

/**
 * Whether a committed entry stands after the cursor. The projector stops before the oldest open transaction, and
 * PostgreSQL counts those of every database of the server: a neighbour's may hold it for a while.
 */
export async function isBehind(db: Executor): Promise<boolean> {
  const rows = await db.run<{ readonly behind: boolean }>({
    name: 'reporting.is-behind',
    text: `select exists (select from journal_v j, projection p
             where p.name = 'figures' and (j.xid, j.position) > (p.xid, p.position)) as behind`,
    values: [],
  });
  return rows[0]?.behind === true;
}

/**
 * The next entries in the order of (xid, position), up to the oldest transaction that is still open: what
 * it will have written stands before them, and comes first when it has committed.
 */
export async function entriesAfter(
  tx: Tx,
  cursor: Cursor,
  limit: number,
): Promise<readonly (Cursor & { readonly dossierId: DossierId })[]> {
  const rows = await tx.run<Cursor & { readonly dossier_id: string }>({
    name: 'reporting.entries-after',
    text: `select xid::text as xid, position, dossier_id from journal_v
           where (xid, position) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
           order by journal_v.xid, position limit $3`,
    values: [cursor.xid, cursor.position, limit],
  });
  return rows.map(({ xid, position, dossier_id }) => ({ xid, position, dossierId: idOf(dossier_id) }));
}

/** The facts of these dossiers, as far as there are any. */
export async function factsOf(
  db: Executor,
  ids: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, Fact>> {
  const rows = await db.run<{ readonly dossier_id: string }>({
    name: 'reporting.facts-of',
    text: `select dossier_id, seq, code, procedure_code, channel, reception_unit_id, competent_unit_id, state,
             accepted_on, due_on, ended_on, refused_on, timeliness, runs, digital, digitised_on, reused_on,
             stored_on, e_result_on
           from fact_dossier where dossier_id = any($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.dossier_id, row]));
  const slices = Map.groupBy(await slicesOf(db, ids), ({ dossierId }) => dossierId);
  return new Map(
    ids.flatMap((id): [DossierId, Fact][] => {
      const row = byId.get(id);
      return row ? [[id, factFrom(row, slices.get(id)?.map(({ slice }) => slice) ?? [])]] : [];
    }),
  );
}

async function slicesOf(db: Executor, ids: readonly DossierId[]) {
  const rows = await db.run<object>({
    name: 'reporting.slices-of',
    text: `select dossier_id, key, holder_unit_id, procedure_code, state, accepted_on, due_on, ended_on, timeliness, runs
           from fact_slice where dossier_id = any($1::uuid[]) order by dossier_id, row_no`,
    values: [ids],
  });
  return rows.map(sliceFrom);
}

export interface Entry {
  readonly dossierId: DossierId;
  readonly seq: number;
  readonly event: PublishedEvent;
}

/** What the journals of these dossiers say after the entry each fact holds, in the order of each journal. */
export async function entriesOf(
  db: Executor,
  dossiers: readonly { readonly id: DossierId; readonly after: number }[],
): Promise<readonly Entry[]> {
  const rows = await db.run<{ dossier_id: string; seq: number; type: string; public: JsonObject }>({
    name: 'reporting.entries-of',
    text: `select j.dossier_id, j.seq, j.type, j.public
           from unnest($1::uuid[], $2::int[]) as known(dossier_id, seq)
           join journal_v j on j.dossier_id = known.dossier_id and j.seq > known.seq
           order by j.dossier_id, j.seq`,
    values: [dossiers.map(({ id }) => id), dossiers.map(({ after }) => after)],
  });
  return rows.map(({ dossier_id, seq, type, public: open }) => ({
    dossierId: idOf(dossier_id),
    seq,
    event: publishedEvent(type, open),
  }));
}

export async function saveFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  await tx.run({
    name: 'reporting.save-facts',
    text: saveFactsSql,
    values: [JSON.stringify(facts.map(factRow))],
  });
  const slices = facts.flatMap(sliceRows);
  if (slices.length === 0) return;
  await tx.run({ name: 'reporting.save-slices', text: saveSlicesSql, values: [JSON.stringify(slices)] });
}

const saveSlicesSql = `
insert into fact_slice (dossier_id, key, holder_unit_id, code, procedure_code, channel, state, accepted_on, due_on,
  ended_on, timeliness, runs)
select s.dossier_id, s.key, s.holder_unit_id, s.code, s.procedure_code, s.channel, s.state, s.accepted_on, s.due_on,
  s.ended_on, s.timeliness, s.runs
from jsonb_to_recordset($1::jsonb) as s(dossier_id uuid, key text, holder_unit_id uuid, code text, procedure_code text,
  channel text, state text, accepted_on date, due_on date, ended_on date, timeliness text, runs jsonb)
on conflict (dossier_id, key) do update set
  (state, accepted_on, due_on, ended_on, timeliness, runs)
  = (excluded.state, excluded.accepted_on, excluded.due_on, excluded.ended_on, excluded.timeliness, excluded.runs)`;

const saveFactsSql = `
insert into fact_dossier (dossier_id, seq, code, procedure_code, channel, reception_unit_id, competent_unit_id,
  state, accepted_on, due_on, ended_on, refused_on, timeliness, runs, digital, digitised_on, reused_on, stored_on,
  e_result_on)
select * from jsonb_to_recordset($1::jsonb) as f(dossier_id uuid, seq int, code text, procedure_code text, channel text,
  reception_unit_id uuid, competent_unit_id uuid, state text, accepted_on date, due_on date, ended_on date,
  refused_on date, timeliness text, runs jsonb, digital jsonb, digitised_on date, reused_on date, stored_on date,
  e_result_on date)
on conflict (dossier_id) do update set
  (seq, code, state, accepted_on, due_on, ended_on, refused_on, timeliness, runs, digital, digitised_on, reused_on,
   stored_on, e_result_on)
  = (excluded.seq, excluded.code, excluded.state, excluded.accepted_on, excluded.due_on, excluded.ended_on,
     excluded.refused_on, excluded.timeliness, excluded.runs, excluded.digital, excluded.digitised_on,
     excluded.reused_on, excluded.stored_on, excluded.e_result_on)`;

/** Adds to the roll-up. The rows come in one fixed order; one projector writes at a time all the same. */
export async function addSums(tx: Tx, role: FigureRole, sums: readonly Sum[]): Promise<void> {
  if (sums.length === 0) return;
  await tx.run({
    name: `reporting.add-sums-${role}`,
    text: addSumsSql(sumTables[role]),
    values: [JSON.stringify(sums.map(sumRow))],
  });
}

/** The roll-up of each role: apart, so that nothing is ever added to what it is already part of. */
export const sumTables = { main: 'figure_sum', slice: 'figure_slice_sum' } as const satisfies Record<
  FigureRole,
  string
>;

const sumRow = ({ unitId, startsOn, ...sum }: Sum) => ({
  ...sum,
  unit_id: unitId,
  starts_on: startsOn,
});

const addSumsSql = (table: string) => `
insert into ${table} as f (unit_id, grain, starts_on, measure, channel, value)
select unit_id, grain, starts_on, measure, channel, value
from jsonb_to_recordset($1::jsonb) as s(
  unit_id uuid, grain text, starts_on date, measure text, channel text, value bigint)
on conflict (unit_id, grain, starts_on, measure, channel)
do update set value = f.value + excluded.value`;

/** Forgets everything projected. Not `truncate`: readers keep seeing the old figures until the commit. */
export async function forget(tx: Tx): Promise<void> {
  for (const role of figureRoles) await tx.run({ text: `delete from ${sumTables[role]}`, values: [] });
  await tx.run({ text: 'delete from fact_dossier', values: [] });
  await moveCursor(tx, beginning);
}
