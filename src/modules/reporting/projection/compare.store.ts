import { type DossierId, idOf, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type FigureRole, grains, measures, type Sum } from './contributions.ts';
import { countedChannels } from './fact.ts';
import { type Cursor, sumTables } from './projection.store.ts';

/** The next dossiers with a journal or a fact, by id, and how far each should be counted at least. */
export async function dossiersAfter(
  db: Executor,
  after: string,
  cursor: Cursor,
  limit: number,
): Promise<readonly { readonly id: DossierId; readonly passed: number }[]> {
  const rows = await db.run<{ id: string; passed: number }>({
    text: `with next as (
        select id from (
          (select dossier_id as id from journal_v where seq = 1 and dossier_id > $1 order by dossier_id limit $4)
          union (select dossier_id from fact_dossier where dossier_id > $1 order by dossier_id limit $4)) known
        order by id limit $4)
      select n.id, coalesce((select max(seq) from journal_v j
        where j.dossier_id = n.id and (j.xid, j.position) <= ($2::xid8, $3::bigint)), 0) as passed
      from next n order by n.id`,
    values: [after, cursor.xid, cursor.position, limit],
  });
  return rows.map(({ id, passed }) => ({ id: idOf(id), passed }));
}

/** The whole roll-up of a role. */
export async function allSums(db: Executor, role: FigureRole): Promise<readonly Sum[]> {
  const rows = await db.run<SumRow>({
    text: `select unit_id, grain, starts_on, measure, channel, value from ${sumTables[role]} where value <> 0`,
    values: [],
  });
  return rows.map((row) => ({
    unitId: idOf(row.unit_id),
    grain: oneOf(grains, row.grain),
    startsOn: plainDate(row.starts_on),
    measure: oneOf(measures, row.measure),
    channel: oneOf(countedChannels, row.channel),
    value: row.value,
  }));
}

interface SumRow {
  readonly unit_id: string;
  readonly grain: string;
  readonly starts_on: string;
  readonly measure: string;
  readonly channel: string;
  readonly value: number;
}

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`Unknown word in the roll-up: ${text}`);
  return found;
}
