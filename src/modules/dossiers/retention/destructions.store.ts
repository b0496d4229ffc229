import { type DossierId, type Instant, idOf, instantOfDate, type PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { Destruction } from './retention.ts';

interface Row {
  readonly dossier_id: string;
  readonly code: string;
  readonly procedure_code: string;
  readonly ended_at: Date;
  readonly years: number;
  readonly kept_until: PlainDate;
  readonly ground: string;
  readonly order_number: string;
  readonly by_whom: string;
  readonly at: Date;
  readonly files: number;
}

const columns = `dossier_id, code, procedure_code, ended_at, years, kept_until, ground, order_number, by_whom, at,
  jsonb_array_length(went) as files`;

/** The record of one dossier's destruction; undefined while it is whole. */
export async function destructionOf(db: Executor, dossierId: DossierId): Promise<Destruction | undefined> {
  const [row] = await db.run<Row>({
    name: 'destruction-of',
    text: `select ${columns} from destruction_record where dossier_id = $1`,
    values: [dossierId],
  });
  return row && destructionIn(row);
}

/** The latest records first. */
export async function destructions(db: Executor, most: number): Promise<readonly Destruction[]> {
  const rows = await db.run<Row>({
    text: `select ${columns} from destruction_record order by at desc, dossier_id limit $1`,
    values: [most],
  });
  return rows.map(destructionIn);
}

const destructionIn = (row: Row): Destruction => ({
  dossierId: idOf<'dossier'>(row.dossier_id),
  code: row.code,
  procedureCode: row.procedure_code,
  endedAt: at(row.ended_at),
  years: row.years,
  keptUntil: row.kept_until,
  ground: row.ground,
  order: row.order_number,
  by: row.by_whom,
  at: at(row.at),
  files: row.files,
});

const at = (date: Date): Instant => instantOfDate(date);
