import { idOf, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { type Unit, unitKindOf, unitTypeOf } from './unit.ts';

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly type: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly full_name_vi: string;
  readonly full_name_en: string;
  readonly parent_id: string | null;
  readonly agency_id: string;
  readonly agency_code: string | null;
  readonly agency_code_verified: boolean;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const columns = `u.id, u.code, u.kind, u.type, u.name_vi, u.name_en, u.full_name_vi, u.full_name_en,
  u.parent_id, u.agency_id, u.agency_code, u.agency_code_verified, u.valid_from, u.valid_to`;

/** The unit with this id, whether it still exists or not. */
export async function findUnit(db: Executor, id: UnitId): Promise<Unit | undefined> {
  const rows = await db.run<UnitRow>({
    name: 'organisations.unit',
    text: `select ${columns} from unit u where u.id = $1`,
    values: [id],
  });
  return rows[0] && unitOf(rows[0]);
}

/** The unit that bears a code on a day: codes live on in successors, so the day is part of the question. */
export async function unitByCode(db: Executor, code: string, on: PlainDate): Promise<Unit | undefined> {
  const rows = await db.run<UnitRow>({
    name: 'organisations.unit-by-code',
    text: `select ${columns} from unit u
      where u.code = $1 and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
      order by u.valid_from desc limit 1`,
    values: [code, on],
  });
  return rows[0] && unitOf(rows[0]);
}

/** All provinces on a day, by code. */
export const provinces = (db: Executor, on: PlainDate): Promise<readonly Unit[]> =>
  units(db, {
    name: 'organisations.provinces',
    text: `select ${columns} from unit u where u.kind = 'province'
      and u.valid_from <= $1::date and (u.valid_to is null or u.valid_to > $1::date) order by u.code`,
    values: [on],
  });

/** The communes, wards and special zones of a province on a day, by code. */
export const communesOf = (db: Executor, provinceCode: string, on: PlainDate): Promise<readonly Unit[]> =>
  units(db, {
    name: 'organisations.communes',
    text: `select ${columns} from unit p
      join unit_closure c on c.ancestor_id = p.id
      join unit u on u.id = c.descendant_id and u.kind = 'commune'
      where p.code = $1 and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)
        and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
      order by u.code`,
    values: [provinceCode, on],
  });

/** The unit and everything under it, of all times: the scope of a worklist or a report. */
export async function subtreeIds(db: Executor, id: UnitId): Promise<readonly UnitId[]> {
  const rows = await db.run<{ descendant_id: string }>({
    name: 'organisations.subtree',
    text: 'select descendant_id from unit_closure where ancestor_id = $1 order by depth, descendant_id',
    values: [id],
  });
  return rows.map((row) => idOf<'unit'>(row.descendant_id));
}

/** Agencies with a desk on a day: where a dossier can be filed. Departments file at the service centre. */
export const staffedAgencies = (db: Executor, on: PlainDate): Promise<readonly Unit[]> =>
  units(db, {
    name: 'organisations.staffed',
    text: `select ${columns} from unit u where u.id in (
        select d.agency_id from unit d join post p on p.unit_id = d.id and p.role = 'deskOfficer'
        where d.kind = 'desk' and d.valid_from <= $1::date and (d.valid_to is null or d.valid_to > $1::date)
          and p.valid_from <= $1::date and (p.valid_to is null or p.valid_to > $1::date))
      and u.valid_from <= $1::date and (u.valid_to is null or u.valid_to > $1::date)
      order by u.kind = 'service-centre', u.code`,
    values: [on],
  });

/** The units that continue a unit, and whether each took the whole of it. */
export async function successorsOf(
  db: Executor,
  id: UnitId,
): Promise<readonly { readonly unit: Unit; readonly on: PlainDate; readonly how: 'whole' | 'part' }[]> {
  const rows = await db.run<UnitRow & { on_date: string; how: string }>({
    name: 'organisations.successors',
    text: `select ${columns}, s.on_date, s.how from unit_succession s join unit u on u.id = s.to_id
      where s.from_id = $1 order by u.code`,
    values: [id],
  });
  return rows.map((row) => ({
    unit: unitOf(row),
    on: plainDate(row.on_date),
    how: row.how === 'whole' ? 'whole' : 'part',
  }));
}

export const unitColumns = columns;

async function units(db: Executor, query: Parameters<Executor['run']>[0]): Promise<readonly Unit[]> {
  return (await db.run<UnitRow>(query)).map(unitOf);
}

export function unitOf(row: UnitRow): Unit {
  return {
    id: idOf(row.id),
    code: row.code,
    kind: unitKindOf(row.kind),
    type: unitTypeOf(row.type),
    name: { vi: row.name_vi, en: row.name_en },
    fullName: { vi: row.full_name_vi, en: row.full_name_en },
    parentId: row.parent_id === null ? undefined : idOf(row.parent_id),
    agencyId: idOf(row.agency_id),
    agencyCode: row.agency_code ?? undefined,
    agencyCodeVerified: row.agency_code_verified,
    validFrom: plainDate(row.valid_from),
    validTo: row.valid_to === null ? undefined : plainDate(row.valid_to),
  };
}
