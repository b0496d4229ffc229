import type { Limit } from '#calendar';
import { dateOfInstant, type Instant, idOf, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { ProcedureVersion } from '../procedure.ts';
import { type LimitInForce, type LocalLimit, limitCounted } from './local-limit.ts';

type LocalLimitRow = {
  readonly procedure_code: string;
  readonly unit_id: string;
  readonly variant: string | null;
  readonly allowance: Limit;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly ground: string;
};

const columns = `l.procedure_code, l.unit_id, l.variant, l.allowance, l.effective_from, l.effective_to, l.ground`;

/** The limit of a case for a dossier filed at a unit on a day; undefined for a procedure that runs by plan. */
export async function limitInForce(
  db: Executor,
  asked: {
    readonly version: ProcedureVersion;
    readonly variant?: string | undefined;
    readonly unitId: UnitId;
    readonly on: PlainDate;
  },
): Promise<LimitInForce | undefined> {
  const { version, variant, unitId, on } = asked;
  const promised = await localLimitsOn(db, { code: version.code, unitId, on });
  return limitCounted(
    version,
    variant,
    promised.find((each) => each.variant === variant),
  );
}

/** What a unit promises for a procedure on a day, the main limit and its cases. */
export async function localLimitsOn(
  db: Executor,
  { code, unitId, on }: { readonly code: string; readonly unitId: UnitId; readonly on: PlainDate },
): Promise<readonly LocalLimit[]> {
  const rows = await db.run<LocalLimitRow>({
    name: 'procedures.local-limits-on',
    text: `select ${columns} from local_limit l where l.procedure_code = $1 and l.unit_id = $2
      and l.effective_from <= $3::date and (l.effective_to is null or l.effective_to > $3::date)`,
    values: [code, unitId, on],
  });
  return rows.map(localLimitOf);
}

/** A promise with the names to list it by. */
export type ListedLocalLimit = LocalLimit & { readonly unitCode: string; readonly unitName: string };

/** All promises of a unit or of all, of a procedure or of all; those that have ended too. */
export async function listLocalLimits(
  db: Executor,
  asked: { readonly code?: string | undefined; readonly unitId?: UnitId | undefined },
): Promise<readonly ListedLocalLimit[]> {
  const rows = await db.run<LocalLimitRow & { readonly unit_code: string; readonly unit_name: string }>({
    name: 'procedures.local-limits',
    text: `select ${columns}, u.code as unit_code, u.full_name_vi as unit_name
      from local_limit l join unit_v u on u.id = l.unit_id
      where ($1::text is null or l.procedure_code = $1) and ($2::uuid is null or l.unit_id = $2)
      order by u.code, l.procedure_code, l.variant nulls first, l.effective_from`,
    values: [asked.code ?? null, asked.unitId ?? null],
  });
  return rows.map((row) => ({ ...localLimitOf(row), unitCode: row.unit_code, unitName: row.unit_name }));
}

/** Ends the promise that is in force without an end when a new one begins. */
export async function endLocalLimit(tx: Tx, next: LocalLimit): Promise<void> {
  await tx.run({
    text: `update local_limit set effective_to = $4::date where procedure_code = $1 and unit_id = $2
      and variant is not distinct from $3 and effective_to is null and effective_from < $4::date`,
    values: [next.code, next.unitId, next.variant ?? null, next.from],
  });
}

/** Records a promise. The database refuses a second one in force on the same day. */
export async function insertLocalLimit(tx: Tx, id: string, next: LocalLimit, now: Instant): Promise<void> {
  await tx.run({
    text: `insert into local_limit (id, procedure_code, unit_id, variant, allowance, effective_from,
        effective_to, ground, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      id,
      next.code,
      next.unitId,
      next.variant ?? null,
      JSON.stringify(next.limit),
      next.from,
      next.to ?? null,
      next.ground.trim(),
      dateOfInstant(now),
    ],
  });
}

const localLimitOf = (row: LocalLimitRow): LocalLimit => ({
  code: row.procedure_code,
  unitId: idOf(row.unit_id),
  ...(row.variant === null ? {} : { variant: row.variant }),
  limit: row.allowance,
  from: plainDate(row.effective_from),
  ...(row.effective_to === null ? {} : { to: plainDate(row.effective_to) }),
  ground: row.ground,
});
