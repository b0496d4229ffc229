import { dateOfInstant, dong, type Instant, idOf, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { LocalFee } from './local-fee.ts';

interface LocalFeeRow {
  readonly procedure_code: string;
  readonly unit_id: string;
  readonly amount: string;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly ground: string;
}

const columns =
  'f.procedure_code, f.unit_id, f.amount::text as amount, f.effective_from, f.effective_to, f.ground';

/** What is set for a procedure at an agency on a day: its own resolution, else that of the nearest above it. */
export async function localFeeOn(
  db: Executor,
  { code, unitId, on }: { readonly code: string; readonly unitId: UnitId; readonly on: PlainDate },
): Promise<LocalFee | undefined> {
  const [row] = await db.run<LocalFeeRow>({
    name: 'procedures.local-fee-on',
    text: `select ${columns} from local_fee f
      join unit_closure_v c on c.ancestor_id = f.unit_id and c.descendant_id = $2
      where f.procedure_code = $1 and f.effective_from <= $3::date
        and (f.effective_to is null or f.effective_to > $3::date) order by c.depth limit 1`,
    values: [code, unitId, on],
  });
  return row && localFeeOf(row);
}

/** Everything ever set at an agency itself. */
export async function listLocalFees(db: Executor, unitId: UnitId): Promise<readonly LocalFee[]> {
  const rows = await db.run<LocalFeeRow>({
    name: 'procedures.local-fees',
    text: `select ${columns} from local_fee f where f.unit_id = $1 order by f.procedure_code, f.effective_from desc`,
    values: [unitId],
  });
  return rows.map(localFeeOf);
}

/** Ends what is in force without an end when a new one begins. */
export async function endLocalFee(tx: Tx, next: LocalFee): Promise<void> {
  await tx.run({
    text: `update local_fee set effective_to = $3::date where procedure_code = $1 and unit_id = $2
      and effective_to is null and effective_from < $3::date`,
    values: [next.code, next.unitId, next.from],
  });
}

/** Records it. The database refuses a second one in force on the same day. */
export async function insertLocalFee(tx: Tx, id: string, next: LocalFee, now: Instant): Promise<void> {
  await tx.run({
    text: `insert into local_fee (id, procedure_code, unit_id, amount, effective_from, effective_to, ground, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...[id, next.code, next.unitId, next.amount, next.from, next.to ?? null],
      ...[next.ground.trim(), dateOfInstant(now)],
    ],
  });
}

const localFeeOf = (row: LocalFeeRow): LocalFee => ({
  code: row.procedure_code,
  unitId: idOf(row.unit_id),
  amount: dong(Number(row.amount)),
  from: plainDate(row.effective_from),
  ...(row.effective_to === null ? {} : { to: plainDate(row.effective_to) }),
  ground: row.ground,
});
