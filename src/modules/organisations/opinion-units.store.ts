import { idOf, type PlainDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { OpinionUnit } from './opinion-unit.ts';
import { agencyName, unitKindOf } from './unit.ts';

interface OpinionUnitRow {
  readonly agency_id: string;
  readonly unit_id: string | null;
  readonly kind: string;
  readonly full_name_vi: string;
  readonly full_name_en: string;
}

/**
 * Whom a unit may ask on a day: the other divisions of its own agency first, then every agency of the province, as
 * far as specialists or heads of divisions sit there.
 */
export async function opinionUnits(
  db: Executor,
  asker: { readonly unitId: UnitId; readonly agencyId: UnitId },
  on: PlainDate,
): Promise<readonly OpinionUnit[]> {
  const rows = await db.run<OpinionUnitRow>({
    name: 'organisations.opinion-units',
    text: `with staffed as (
        select distinct u.id, u.agency_id from post p join unit u on u.id = p.unit_id
        where p.role in ('handler', 'divisionHead')
          and p.valid_from <= $3::date and (p.valid_to is null or p.valid_to > $3::date)
          and u.valid_from <= $3::date and (u.valid_to is null or u.valid_to > $3::date)),
      province as (
        select c.ancestor_id as id from unit_closure c join unit u on u.id = c.ancestor_id and u.kind = 'province'
        where c.descendant_id = $2)
      select u.agency_id, u.id as unit_id, u.kind, u.full_name_vi, u.full_name_en, 0 as far, u.code
      from staffed s join unit u on u.id = s.id where s.agency_id = $2 and u.id <> $1
      union all
      select a.id, null, a.kind, a.full_name_vi, a.full_name_en, case when a.kind = 'commune' then 2 else 1 end, a.code
      from (select distinct agency_id from staffed where agency_id <> $2) s
        join unit a on a.id = s.agency_id
        join unit_closure c on c.descendant_id = a.id join province p on p.id = c.ancestor_id
      order by far, code`,
    values: [asker.unitId, asker.agencyId, on],
  });
  return rows.map((row) => ({
    agencyId: idOf(row.agency_id),
    unitId: row.unit_id === null ? undefined : idOf(row.unit_id),
    name: agencyName({
      kind: unitKindOf(row.kind),
      fullName: { vi: row.full_name_vi, en: row.full_name_en },
    }),
  }));
}
