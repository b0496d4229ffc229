import { dateOfInstant, type Instant, idOf, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { AcceptingDesk, NewAccepting } from './accepting.ts';

interface Row {
  readonly id: string;
  readonly procedure_code: string;
  readonly unit_id: string;
  readonly unit_vi: string;
  readonly unit_en: string;
  readonly desk_unit_id: string;
  readonly desk_code: string;
  readonly desk_vi: string;
  readonly desk_en: string;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly ground: string;
}

const selected = `select a.id, a.procedure_code, a.unit_id, u.full_name_vi as unit_vi, u.full_name_en as unit_en,
    a.desk_unit_id, d.code as desk_code, d.full_name_vi as desk_vi, d.full_name_en as desk_en, a.effective_from,
    a.effective_to, a.ground
  from accepting_desk a join unit_v u on u.id = a.unit_id join unit_v d on d.id = a.desk_unit_id`;

/** Everything ever said of a procedure at an agency itself, the newest first. */
export async function listAccepting(
  db: Executor,
  { code, unitId }: { readonly code: string; readonly unitId: UnitId },
): Promise<readonly AcceptingDesk[]> {
  const rows = await db.run<Row>({
    text: `${selected} where a.procedure_code = $1 and a.unit_id = $2 order by a.effective_from desc, d.code`,
    values: [code, unitId],
  });
  return rows.map(acceptingOf);
}

/** Which desks accept a procedure on a day, for whom; those for one agency and what is above it, where one is named. */
export async function acceptingOn(
  db: Executor,
  {
    code,
    on,
    unitId,
  }: { readonly code: string; readonly on: PlainDate; readonly unitId?: UnitId | undefined },
): Promise<readonly AcceptingDesk[]> {
  const rows = await db.run<Row>({
    name: 'procedures.accepting-on',
    text: `${selected} where a.procedure_code = $1 and a.effective_from <= $2::date
        and (a.effective_to is null or a.effective_to > $2::date)
        and ($3::uuid is null or a.unit_id in (select ancestor_id from unit_closure_v where descendant_id = $3))
      order by u.code, d.code limit 300`,
    values: [code, on, unitId ?? null],
  });
  return rows.map(acceptingOf);
}

/** For which agencies a desk accepts a procedure on a day. */
export async function acceptedFor(
  db: Executor,
  { code, deskUnitId, on }: { readonly code: string; readonly deskUnitId: UnitId; readonly on: PlainDate },
): Promise<ReadonlySet<UnitId>> {
  const rows = await db.run<{ id: string }>({
    name: 'procedures.accepted-for',
    text: `select distinct u.id from accepting_desk a join unit_closure_v c on c.ancestor_id = a.unit_id
        join unit_v u on u.id = c.descendant_id and u.agency_id = u.id
      where a.procedure_code = $1 and a.desk_unit_id = $2 and a.effective_from <= $3::date
        and (a.effective_to is null or a.effective_to > $3::date)`,
    values: [code, deskUnitId, on],
  });
  return new Set(rows.map(({ id }) => idOf<'unit'>(id)));
}

/** How many rules let a unit's desk accept, or let others accept for it, on a day or later. */
export async function acceptingAtUnit(db: Executor, unitId: UnitId, on: PlainDate): Promise<number> {
  const [row] = await db.run<{ count: number }>({
    text: `select count(*)::int as count from accepting_desk
      where $1 in (unit_id, desk_unit_id) and (effective_to is null or effective_to > $2::date)`,
    values: [unitId, on],
  });
  return row?.count ?? 0;
}

/** Records it; the database refuses the same desk twice on one day. */
export async function insertAccepting(tx: Tx, id: string, next: NewAccepting, now: Instant): Promise<void> {
  await tx.run({
    text: `insert into accepting_desk (id, procedure_code, unit_id, desk_unit_id, effective_from, effective_to, ground,
        recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...[id, next.code, next.unitId, next.deskUnitId, next.from, next.to ?? null],
      ...[next.ground, dateOfInstant(now)],
    ],
  });
}

/** Ends it on a day; false when it has an end already, or begins only then. */
export async function endAccepting(tx: Tx, id: string, on: PlainDate): Promise<boolean> {
  const rows = await tx.run({
    text: `update accepting_desk set effective_to = $2 where id = $1 and effective_to is null
      and effective_from < $2::date returning id`,
    values: [id, on],
  });
  return rows.length > 0;
}

const acceptingOf = (row: Row): AcceptingDesk => ({
  ...{ id: row.id, code: row.procedure_code, unitId: idOf(row.unit_id), deskUnitId: idOf(row.desk_unit_id) },
  ...{ unitName: { vi: row.unit_vi, en: row.unit_en }, deskCode: row.desk_code },
  ...{ deskName: { vi: row.desk_vi, en: row.desk_en }, from: plainDate(row.effective_from) },
  ...{ to: row.effective_to === null ? undefined : plainDate(row.effective_to), ground: row.ground },
});
