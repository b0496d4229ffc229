import {
  type Bilingual,
  type DossierId,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PlainDate,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Handling } from '../handling.ts';
import type { KeptDossier, LegalHold } from './retention.ts';

interface KeptRow {
  readonly id: string;
  readonly code: string;
  readonly procedure_code: string;
  readonly handling: Handling;
  readonly ended_at: Date;
  readonly years: number | null;
  readonly kept_until: PlainDate | null;
  readonly due: boolean;
  readonly source: Bilingual;
  readonly verified: boolean;
  readonly holds: number;
}

/** Closed dossiers that are still whole, those that ended first at the front; `due`: whose time is over alone. */
export async function keptDossiers(
  db: Executor,
  asked: { readonly today: PlainDate; readonly due: boolean; readonly most: number },
): Promise<readonly KeptDossier[]> {
  const rows = await db.run<KeptRow>({
    text: `select d.id, coalesce(d.code, d.request_code) as code, d.procedure_code, d.handling, d.ended_at, r.years,
        k.until as kept_until, coalesce(k.until < $1::date, false) as due,
        r.source, r.verified,
        (select count(*)::int from legal_hold h where h.dossier_id = d.id and h.lifted_at is null) as holds
      from dossier d join retention_period_v r on r.procedure_version_id = d.procedure_version_id
        cross join lateral (select kept_until(kept_from(d.id), r.years) as until) k
      where d.ended_at is not null and not exists (select from destruction_record x where x.dossier_id = d.id)
        and (not $2::boolean or (kept_until(d.ended_at, r.years) < $1::date and k.until < $1::date))
      order by d.ended_at limit $3`,
    values: [asked.today, asked.due, asked.most],
  });
  return rows.map((row) => ({
    dossierId: idOf<'dossier'>(row.id),
    code: row.code,
    procedureCode: row.procedure_code,
    handling: row.handling,
    endedAt: instantOfDate(row.ended_at),
    years: row.years,
    keptUntil: row.kept_until,
    due: row.due,
    source: row.source,
    verified: row.verified,
    holds: row.holds,
  }));
}

/** How many are due on a day, and of how many nobody has said how long they are kept. */
export async function retentionCounts(
  db: Executor,
  today: PlainDate,
): Promise<{ readonly due: number; readonly unknown: number }> {
  const [row] = await db.run<{ due: number; unknown: number }>({
    text: `select count(*) filter (where kept_until(d.ended_at, r.years) < $1::date
          and kept_until(kept_from(d.id), r.years) < $1::date)::int as due,
        count(*) filter (where r.procedure_version_id is null)::int as unknown
      from dossier d left join retention_period_v r on r.procedure_version_id = d.procedure_version_id
      where d.ended_at is not null and not exists (select from destruction_record x where x.dossier_id = d.id)`,
    values: [today],
  });
  return row ?? { due: 0, unknown: 0 };
}

/** The database decides; the code of why not, or nothing when it was done. */
export async function destroyDossier(
  db: Executor,
  dossierId: DossierId,
  by: { readonly order: string; readonly by: string; readonly ground: string },
): Promise<string | undefined> {
  const [row] = await db.run<{ why: string | null }>({
    text: 'select dossier_destroy($1, $2, $3, $4) as why',
    values: [dossierId, by.order, by.by, by.ground],
  });
  return row?.why ?? undefined;
}

/** Locks a dossier against being destroyed meanwhile, and answers whether it was. */
export async function lockAgainstDestruction(
  tx: Tx,
  code: string,
): Promise<{ readonly dossierId: DossierId; readonly destroyed: boolean } | undefined> {
  const [locked] = await tx.run<{ id: string }>({
    text: 'select id from dossier where code = $1 or request_code = $1 for update',
    values: [code],
  });
  if (!locked) return undefined;
  const records = await tx.run({
    text: 'select from destruction_record where dossier_id = $1',
    values: [locked.id],
  });
  return { dossierId: idOf<'dossier'>(locked.id), destroyed: records.length > 0 };
}

export async function insertHold(
  tx: Tx,
  hold: Pick<LegalHold, 'id' | 'dossierId' | 'reason' | 'order' | 'placedAt' | 'placedBy'>,
): Promise<void> {
  await tx.run({
    text: `insert into legal_hold (id, dossier_id, reason, order_number, placed_at, placed_by)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [hold.id, hold.dossierId, hold.reason, hold.order, dateOfInstant(hold.placedAt), hold.placedBy],
  });
}

/** Lifts every hold of a dossier; answers the orders they rested on. */
export async function liftHolds(
  db: Executor,
  code: string,
  by: { readonly by: string; readonly now: Instant },
): Promise<readonly string[]> {
  const rows = await db.run<{ order_number: string }>({
    text: `update legal_hold h set lifted_at = $2, lifted_by = $3 from dossier d
      where d.id = h.dossier_id and (d.code = $1 or d.request_code = $1) and h.lifted_at is null returning h.order_number`,
    values: [code, dateOfInstant(by.now), by.by],
  });
  return rows.map(({ order_number }) => order_number);
}

interface HoldRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly code: string;
  readonly reason: string;
  readonly order_number: string;
  readonly placed_at: Date;
  readonly placed_by: string;
  readonly lifted_at: Date | null;
  readonly lifted_by: string | null;
}

/** Holds that stand, then those that were lifted, the latest first. */
export async function legalHolds(db: Executor, most: number): Promise<readonly LegalHold[]> {
  const rows = await db.run<HoldRow>({
    text: `select h.id, h.dossier_id, coalesce(d.code, d.request_code) as code, h.reason, h.order_number, h.placed_at,
        h.placed_by, h.lifted_at, h.lifted_by
      from legal_hold h join dossier d on d.id = h.dossier_id
      order by h.lifted_at is not null, h.placed_at desc, h.id limit $1`,
    values: [most],
  });
  return rows.map((row) => ({
    id: row.id,
    dossierId: idOf<'dossier'>(row.dossier_id),
    code: row.code,
    reason: row.reason,
    order: row.order_number,
    placedAt: instantOfDate(row.placed_at),
    placedBy: row.placed_by,
    liftedAt: row.lifted_at ? instantOfDate(row.lifted_at) : null,
    liftedBy: row.lifted_by,
  }));
}
