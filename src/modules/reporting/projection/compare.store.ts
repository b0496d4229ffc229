import { type DossierId, idOf, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type FigureRole, grains, measures, type Sum } from './contributions.ts';
import { countedChannels, type Fact } from './fact.ts';
import { type Cursor, factsOf, sumTables } from './projection.store.ts';
import type { PublishedEntry } from './published-journals.ts';

/** Dossiers whose id comes after the one and not after the other. */
export interface IdRange {
  readonly after: string;
  readonly upTo: string;
}

/** The ids of the next dossiers with a journal or a fact. */
export async function idsAfter(db: Executor, after: string, limit: number): Promise<readonly DossierId[]> {
  const rows = await db.run<{ id: string }>({
    text: `select id from (
        (select dossier_id as id from journal_v where seq = 1 and dossier_id > $1 order by dossier_id limit $2)
        union (select dossier_id from fact_dossier where dossier_id > $1 order by dossier_id limit $2)) known
      order by id limit $2`,
    values: [after, limit],
  });
  return rows.map(({ id }) => idOf(id));
}

/** For the dossiers of a range that have some: the first entry that the cursor has not passed. */
export async function notPassedIn(
  db: Executor,
  { after, upTo }: IdRange,
  cursor: Cursor,
): Promise<ReadonlyMap<DossierId, number>> {
  const rows = await db.run<{ dossier_id: string; seq: number }>({
    name: 'reporting.not-passed-in',
    text: `select dossier_id, min(seq) as seq from journal_v
      where dossier_id > $1 and dossier_id <= $2 and (xid, position) > ($3::xid8, $4::bigint) group by dossier_id`,
    values: [after, upTo, cursor.xid, cursor.position],
  });
  return new Map(rows.map(({ dossier_id, seq }) => [idOf(dossier_id), seq]));
}

/** What is published of the journals of a range. */
export async function publishedIn(
  db: Executor,
  { after, upTo }: IdRange,
): Promise<ReadonlyMap<DossierId, readonly PublishedEntry[]>> {
  const rows = await db.run<PublishedEntry & { readonly dossier_id: string }>({
    name: 'reporting.published-in',
    text: `select dossier_id, seq, type, public from journal_v
      where dossier_id > $1 and dossier_id <= $2 order by dossier_id, seq`,
    values: [after, upTo],
  });
  return Map.groupBy(rows, ({ dossier_id }) => idOf(dossier_id));
}

/** The stored facts of a range. */
export async function factsIn(db: Executor, { after, upTo }: IdRange): Promise<ReadonlyMap<DossierId, Fact>> {
  const rows = await db.run<{ dossier_id: string }>({
    name: 'reporting.facts-in',
    text: 'select dossier_id from fact_dossier where dossier_id > $1 and dossier_id <= $2',
    values: [after, upTo],
  });
  return factsOf(
    db,
    rows.map(({ dossier_id }) => idOf(dossier_id)),
  );
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
