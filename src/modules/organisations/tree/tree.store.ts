import { dateOfInstant, type Instant, idOf, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Unit } from '../unit.ts';
import { type UnitRow, unitColumns, unitOf } from '../units.store.ts';
import type { Head } from './tree.ts';
import type { Tie, UnitNames } from './unit-act.ts';

/** Columns of a unit as it was called and stood on a day: of its states the newest begun, else its own. */
const asOf = (day: string) => ({
  columns: `u.id, u.code, u.kind, u.type, coalesce(s.name_vi, u.name_vi) as name_vi,
    coalesce(s.name_en, u.name_en) as name_en, coalesce(s.full_name_vi, u.full_name_vi) as full_name_vi,
    coalesce(s.full_name_en, u.full_name_en) as full_name_en, coalesce(s.parent_id, u.parent_id) as parent_id,
    u.agency_id, u.agency_code, u.agency_code_verified, u.valid_from, u.valid_to`,
  join: `left join lateral (select * from unit_state x where x.unit_id = u.id and x.valid_from <= ${day}::date
    order by x.valid_from desc limit 1) s on true`,
  exists: `u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)`,
});

/** A province and everything in it on a day, and the provinces that became part of it, as they were then. */
export async function treeOn(db: Executor, province: UnitId, on: PlainDate): Promise<readonly Unit[]> {
  const { columns, join, exists } = asOf('$2');
  const rows = await db.run<UnitRow>({
    name: 'organisations.tree',
    text: `with roots as (select $1::uuid as id union select from_id from unit_succession where to_id = $1)
      select ${columns} from roots r join unit_closure c on c.ancestor_id = r.id
      join unit u on u.id = c.descendant_id ${join} where ${exists} order by u.code`,
    values: [province, on],
  });
  return rows.map(unitOf);
}

/** A unit of the province, or of one that became part of it, as it was on a day. */
export async function unitInProvince(
  db: Executor,
  { province, id, on }: { readonly province: UnitId; readonly id: UnitId; readonly on: PlainDate },
): Promise<Unit | undefined> {
  const { columns, join } = asOf('$3');
  const [row] = await db.run<UnitRow>({
    name: 'organisations.unit-in-province',
    text: `select ${columns} from unit u ${join} where u.id = $2 and exists (
        select from unit_closure c where c.descendant_id = u.id and (c.ancestor_id = $1 or c.ancestor_id in (
          select from_id from unit_succession where to_id = $1)))`,
    values: [province, id, on],
  });
  return row && unitOf(row);
}

/** The unit with this id, called as on a day: for pages that show what was done then. */
export async function findUnitAsOf(db: Executor, id: UnitId, on: PlainDate): Promise<Unit | undefined> {
  const { columns, join } = asOf('$2');
  const [row] = await db.run<UnitRow>({
    name: 'organisations.unit-as-of',
    text: `select ${columns} from unit u ${join} where u.id = $1`,
    values: [id, on],
  });
  return row && unitOf(row);
}

export interface UnitState extends UnitNames {
  readonly from: PlainDate;
  readonly parentId: UnitId | undefined;
  readonly parentName: string;
  readonly ground: string;
}

/** What a unit was called and stood under, from when on; empty while nobody changed it. */
export async function statesOf(db: Executor, id: UnitId): Promise<readonly UnitState[]> {
  const rows = await db.run<
    Pick<UnitRow, 'name_vi' | 'name_en' | 'full_name_vi' | 'full_name_en' | 'parent_id' | 'valid_from'> & {
      readonly ground: string;
      readonly parent_name: string | null;
    }
  >({
    text: `select s.*, p.full_name_vi as parent_name from unit_state s left join unit p on p.id = s.parent_id
      where s.unit_id = $1 order by s.valid_from`,
    values: [id],
  });
  return rows.map((row) => ({
    from: plainDate(row.valid_from),
    name: { vi: row.name_vi, en: row.name_en },
    fullName: { vi: row.full_name_vi, en: row.full_name_en },
    parentId: row.parent_id === null ? undefined : idOf(row.parent_id),
    ...{ parentName: row.parent_name ?? '', ground: row.ground },
  }));
}

/** Units that a unit continues. */
export async function predecessorsOf(
  db: Executor,
  id: UnitId,
): Promise<readonly { readonly unit: Unit; readonly on: PlainDate; readonly how: 'whole' | 'part' }[]> {
  const rows = await db.run<UnitRow & { on_date: string; how: string }>({
    text: `select ${unitColumns}, s.on_date, s.how from unit_succession s join unit u on u.id = s.from_id
      where s.to_id = $1 order by u.code`,
    values: [id],
  });
  return rows.map((row) => ({
    unit: unitOf(row),
    on: plainDate(row.on_date),
    how: row.how === 'whole' ? 'whole' : 'part',
  }));
}

/** Fields of procedures the divisions of these units are competent for. */
export async function fieldsOf(db: Executor, id: UnitId): Promise<readonly string[]> {
  const rows = await db.run<{ field: string }>({
    text: 'select field from unit_field where unit_id = $1 order by field',
    values: [id],
  });
  return rows.map(({ field }) => field);
}

/** Who leads what in a province at an instant: units, desks and agencies. */
export async function headsIn(db: Executor, province: UnitId, at: Instant): Promise<readonly Head[]> {
  const rows = await db.run<{
    unit_id: string;
    agency_id: string;
    role: string;
    person_name: string;
    name_vi: string;
    name_en: string;
  }>({
    name: 'organisations.heads',
    text: `select h.unit_id, h.agency_id, h.role, h.person_name, h.name_vi, h.name_en from post_holding_v h
      join unit_closure c on c.descendant_id = h.unit_id and c.ancestor_id = $1
      where h.role in ('leader', 'approver', 'centreHead', 'divisionHead')
        and h.starts_at <= $2 and (h.ends_at is null or h.ends_at > $2) order by h.code`,
    values: [province, dateOfInstant(at)],
  });
  return rows.map((row) => ({
    ...{ unitId: idOf<'unit'>(row.unit_id), agencyId: idOf<'unit'>(row.agency_id), role: row.role },
    ...{ personName: row.person_name, postName: { vi: row.name_vi, en: row.name_en } },
  }));
}

/** What of this module hangs on a unit on a day: units below it, posts, fields nobody else of the agency handles. */
export async function ownTies(
  db: Executor,
  { id, on, to }: { readonly id: UnitId; readonly on: PlainDate; readonly to: readonly UnitId[] },
): Promise<readonly Tie[]> {
  const rows = await db.run<{ kind: 'units' | 'posts' | 'fields'; count: number; names: string[] }>({
    text: `select 'units' as kind, count(*)::int as count, coalesce(array_agg(full_name_vi order by code), '{}') as names
        from unit where parent_id = $1 and (valid_to is null or valid_to > $2::date)
      union all
      select 'posts', count(*)::int, coalesce(array_agg(name_vi order by code), '{}')
        from post where unit_id = $1 and (valid_to is null or valid_to > $2::date)
      union all
      select 'fields', count(*)::int, coalesce(array_agg(f.field order by f.field), '{}')
        from unit_field f join unit u on u.id = f.unit_id
        where f.unit_id = $1 and u.kind = 'division' and cardinality($3::uuid[]) = 0 and not exists (
          select from unit_field g join unit o on o.id = g.unit_id and o.agency_id = u.agency_id and o.id <> u.id
          where g.field = f.field and o.kind = 'division' and (o.valid_to is null or o.valid_to > $2::date))`,
    values: [id, on, to],
  });
  return rows;
}

/** Of these fields of a division those that no other division of its agency handles. */
export async function unheldFields(
  db: Executor,
  { id, agencyId }: Pick<Unit, 'id' | 'agencyId'>,
  fields: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.run<{ field: string }>({
    text: `select f.field from unnest($3::text[]) as f (field) where not exists (
        select from unit_field g join unit o on o.id = g.unit_id and o.agency_id = $2 and o.id <> $1
        where g.field = f.field and o.kind = 'division' and o.valid_to is null) order by f.field`,
    values: [id, agencyId, fields],
  });
  return rows.map(({ field }) => field);
}

export async function dropFields(tx: Tx, id: UnitId, fields: readonly string[]): Promise<void> {
  await tx.run({
    text: 'delete from unit_field where unit_id = $1 and field = any($2::text[])',
    values: [id, fields],
  });
}

/** Whether another unit bears a code on one of these days. */
export async function codeTaken(
  db: Executor,
  { code, from, to }: { readonly code: string; readonly from: PlainDate; readonly to: PlainDate | undefined },
): Promise<boolean> {
  const rows = await db.run({
    text: `select from unit where code = $1 and daterange(valid_from, valid_to) && daterange($2::date, $3::date) limit 1`,
    values: [code, from, to ?? null],
  });
  return rows.length > 0;
}

/** One change of the tree at a time: others wait for the end of this transaction. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.run({ text: 'select pg_advisory_xact_lock($1)', values: [4851040] });
}

/** Keeps the unit from whoever would put a post into it meanwhile. */
export async function lockUnit(tx: Tx, id: UnitId): Promise<void> {
  await tx.run({ text: 'select id from unit where id = $1 for update', values: [id] });
}

/** Adds a unit; the database refuses a code that another one bears on one of its days. */
export async function insertUnit(tx: Tx, unit: Unit, fields: readonly string[]): Promise<void> {
  await tx.run({
    text: `insert into unit (id, code, kind, type, name_vi, name_en, full_name_vi, full_name_en, parent_id, agency_id,
        agency_code, agency_code_verified, valid_from, valid_to)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, false, $12, $13)`,
    values: [
      ...[unit.id, unit.code, unit.kind, unit.type, unit.name.vi, unit.name.en, unit.fullName.vi],
      ...[unit.fullName.en, unit.parentId ?? null, unit.agencyId, unit.agencyCode ?? null],
      ...[unit.validFrom, unit.validTo ?? null],
    ],
  });
  await insertFields(tx, unit.id, fields);
}

export async function insertFields(tx: Tx, id: UnitId, fields: readonly string[]): Promise<void> {
  await tx.run({
    text: `insert into unit_field (unit_id, field) select $1, unnest($2::text[]) on conflict do nothing`,
    values: [id, fields],
  });
}

/** Records what a unit is from a day on; before the first change also what it has been. */
export async function insertState(
  tx: Tx,
  unit: Unit,
  next: UnitNames & {
    readonly parentId: UnitId | undefined;
    readonly from: PlainDate;
    readonly ground: string;
  },
  now: Instant,
): Promise<void> {
  await tx.run({
    text: `insert into unit_state (unit_id, valid_from, name_vi, name_en, full_name_vi, full_name_en, parent_id, recorded_at)
      select id, valid_from, name_vi, name_en, full_name_vi, full_name_en, parent_id, $2 from unit where id = $1
      on conflict do nothing`,
    values: [unit.id, dateOfInstant(now)],
  });
  await tx.run({
    text: `insert into unit_state (unit_id, valid_from, name_vi, name_en, full_name_vi, full_name_en, parent_id, ground,
        recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[unit.id, next.from, next.name.vi, next.name.en, next.fullName.vi, next.fullName.en],
      ...[next.parentId ?? null, next.ground, dateOfInstant(now)],
    ],
  });
}

/** Makes units what they are from today on; the number that changed. */
export async function takeEffect(db: Executor, today: PlainDate): Promise<number> {
  const rows = await db.run({
    text: `update unit u set name_vi = s.name_vi, name_en = s.name_en, full_name_vi = s.full_name_vi,
        full_name_en = s.full_name_en, parent_id = s.parent_id
      from (select distinct on (unit_id) * from unit_state where valid_from <= $1::date
        order by unit_id, valid_from desc) s
      where s.unit_id = u.id and (u.name_vi, u.name_en, u.full_name_vi, u.full_name_en, u.parent_id)
        is distinct from (s.name_vi, s.name_en, s.full_name_vi, s.full_name_en, s.parent_id)
      returning u.id`,
    values: [today],
  });
  return rows.length;
}

/** Ends a unit on a day and says what continues it; false when somebody ended it already. */
export async function insertEnd(
  tx: Tx,
  id: UnitId,
  {
    on,
    successors,
  }: {
    readonly on: PlainDate;
    readonly successors: readonly { readonly unitId: UnitId; readonly how: 'whole' | 'part' }[];
  },
): Promise<boolean> {
  const rows = await tx.run({
    text: 'update unit set valid_to = $2 where id = $1 and valid_to is null returning id',
    values: [id, on],
  });
  for (const { unitId, how } of successors)
    await tx.run({
      text: 'insert into unit_succession (from_id, to_id, on_date, how) values ($1, $2, $3, $4)',
      values: [id, unitId, on, how],
    });
  return rows.length > 0;
}
