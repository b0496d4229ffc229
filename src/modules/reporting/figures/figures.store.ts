import { addDays, idOf, type PlainDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { type FigureRole, measures } from '../projection/contributions.ts';
import { countedChannels } from '../projection/fact.ts';
import { sumTables } from '../projection/projection.store.ts';
import type { MeasureSum } from './figures.ts';

interface SumRow {
  readonly unit_id: string;
  readonly measure: string;
  readonly channel: string;
  readonly before: number;
  readonly until: number;
}

/**
 * Sums of each measure for each of these units and everything under it, before a day and until another. All
 * time up to a day is its earlier years, the earlier months of its year and the days of its month: the cost
 * does not grow with the number of dossiers.
 */
export async function sumsByUnit(
  db: Executor,
  units: readonly UnitId[],
  days: { readonly from: PlainDate; readonly until: PlainDate },
  role: FigureRole = 'main',
): Promise<ReadonlyMap<UnitId, readonly MeasureSum[]>> {
  const rows = await db.run<SumRow>({
    name: `reporting.sums-by-unit-${role}`,
    text: sumsSql(sumTables[role]),
    values: [units, addDays(days.from, -1), days.until],
  });
  const byUnit = new Map<UnitId, MeasureSum[]>(units.map((id) => [id, []]));
  for (const row of rows) byUnit.get(idOf(row.unit_id))?.push(sumOf(row));
  return byUnit;
}

const sumsSql = (table: string) => `
with scope as (
  select c.ancestor_id, c.descendant_id from unit_closure_v c
  join unit_v u on u.id = c.descendant_id and u.agency_id = u.id
  where c.ancestor_id = any($1::uuid[])
),
edge(name, day) as (values ('before', $2::date), ('until', $3::date)),
summed as (
  select s.ancestor_id, e.name, f.measure, f.channel, sum(f.value)::bigint as value
  from scope s cross join edge e cross join lateral (
    select measure, channel, value from ${table}
    where unit_id = s.descendant_id and grain = 'year' and starts_on < date_trunc('year', e.day::timestamp)::date
    union all
    select measure, channel, value from ${table}
    where unit_id = s.descendant_id and grain = 'month' and starts_on >= date_trunc('year', e.day::timestamp)::date
      and starts_on < date_trunc('month', e.day::timestamp)::date
    union all
    select measure, channel, value from ${table}
    where unit_id = s.descendant_id and grain = 'day' and starts_on >= date_trunc('month', e.day::timestamp)::date
      and starts_on <= e.day) f
  group by 1, 2, 3, 4
)
select ancestor_id as unit_id, measure, channel,
  coalesce(sum(value) filter (where name = 'before'), 0)::bigint as before,
  coalesce(sum(value) filter (where name = 'until'), 0)::bigint as until
from summed group by 1, 2, 3`;

function sumOf({ measure, channel, before, until }: SumRow): MeasureSum {
  const known = measures.find((one) => one === measure);
  const way = countedChannels.find((one) => one === channel);
  if (!known || !way) throw new Error(`Unknown words in the roll-up: ${measure} ${channel}`);
  return { measure: known, channel: way, before, until };
}

/**
 * Departments, centres and communes directly under a unit that exist on some day of a period, by code, called as at its
 * end.
 */
export async function agenciesUnder(
  db: Executor,
  unitId: UnitId,
  days: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<readonly AgencyLine[]> {
  const rows = await db.run<{ id: string; code: string; kind: string; name_vi: string; name_en: string }>({
    name: 'reporting.agencies-under',
    text: `select u.id, u.code, u.kind, coalesce(n.full_name_vi, u.full_name_vi) as name_vi,
        coalesce(n.full_name_en, u.full_name_en) as name_en from unit_v u
      left join lateral (select * from unit_name_v n where n.unit_id = u.id and n.valid_from <= $3::date
        order by n.valid_from desc limit 1) n on true
      where u.parent_id = $1 and u.agency_id = u.id and u.valid_from <= $3::date
        and (u.valid_to is null or u.valid_to > $2::date)
      order by u.code, u.valid_from`,
    values: [unitId, days.from, days.until],
  });
  return rows.map(({ id, code, name_vi, name_en }) => ({
    id: idOf(id),
    code,
    name: { vi: name_vi, en: name_en },
  }));
}

export interface AgencyLine {
  readonly id: UnitId;
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
}
