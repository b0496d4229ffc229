import { dong, type PlainDate, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { MovedDesk, MovedFee } from './moved.ts';

interface Dated {
  readonly code: string;
  readonly unit: string;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly ground: string;
}

/** Fees by resolution that are in force on a day or later, by the unit's code. */
export async function feesFrom(db: Executor, on: PlainDate): Promise<readonly Omit<MovedFee, 'line'>[]> {
  const rows = await db.run<Dated & { readonly amount: string }>({
    text: `select f.procedure_code as code, u.code as unit, f.amount::text as amount, f.effective_from, f.effective_to,
        f.ground from local_fee f join unit_v u on u.id = f.unit_id
      where f.effective_to is null or f.effective_to > $1::date order by 1, 2, f.effective_from`,
    values: [on],
  });
  return rows.map((row) => ({ ...datedOf(row), amount: dong(Number(row.amount)) }));
}

/** Desks that accept for another agency on a day or later, by the codes of both. */
export async function desksFrom(db: Executor, on: PlainDate): Promise<readonly Omit<MovedDesk, 'line'>[]> {
  const rows = await db.run<Dated & { readonly desk: string }>({
    text: `select a.procedure_code as code, u.code as unit, d.code as desk, a.effective_from, a.effective_to, a.ground
      from accepting_desk a join unit_v u on u.id = a.unit_id join unit_v d on d.id = a.desk_unit_id
      where a.effective_to is null or a.effective_to > $1::date order by 1, 2, 3, a.effective_from`,
    values: [on],
  });
  return rows.map((row) => ({ ...datedOf(row), desk: row.desk }));
}

const datedOf = ({ code, unit, effective_from, effective_to, ground }: Dated) => ({
  ...{ code, unitCode: unit, from: plainDate(effective_from), ground },
  to: effective_to === null ? undefined : plainDate(effective_to),
});
