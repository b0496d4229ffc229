import { type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { isLetter } from '../desk/desk.ts';
import type { LineDay } from './waiting-figures.ts';
import { countWaits } from './waits.ts';

interface DayRow {
  readonly day: string;
  readonly letter: string;
  readonly taken: number;
  readonly came: number;
  readonly missed: number;
  readonly unserved: number;
  readonly waits: readonly number[];
}

/** Days that are over, as they were counted. */
export async function countedDays(
  db: Executor,
  of: { readonly unitId: UnitId; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly LineDay[]> {
  const rows = await db.run<DayRow>({
    name: 'counter.counted-days',
    text: `select day, letter, taken, came, missed, unserved, waits from queue_day
      where unit_id = $1 and day between $2 and $3 order by day, letter`,
    values: [of.unitId, of.from, of.to],
  });
  return rows.map(lineDayOf);
}

/**
 * Counted from the numbers themselves: of today, and of a day whose night has not come yet. `waited` is of those
 * who came at least once.
 */
export async function daysOfTickets(
  db: Executor,
  of: { readonly unitId: UnitId; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly LineDay[]> {
  const rows = await db.run<DayRow>({
    name: 'counter.days-of-tickets',
    text: `select t.day, t.letter, ${sums}, coalesce(array_agg(t.waited) filter (where t.waited is not null), '{}') as waits
      from queue_ticket t where t.unit_id = $1 and t.day between $2 and $3
        and not exists (select from queue_day d where d.unit_id = t.unit_id and d.day = t.day and d.letter = t.letter)
      group by t.day, t.letter order by t.day, t.letter`,
    values: [of.unitId, of.from, of.to],
  });
  return rows.map((row) => lineDayOf({ ...row, waits: countWaits(row.waits) }));
}

/** Whoever was served counts as having come, also when they went for a paper; each number once. */
const sums = `count(*)::int as taken,
  (count(*) filter (where t.waited is not null))::int as came,
  (count(*) filter (where t.waited is null and t.state = 'missed'))::int as missed,
  (count(*) filter (where t.waited is null and t.state <> 'missed'))::int as unserved`;

/** Ends the numbers of days that are over: nobody calls them any more. */
export async function endDaysBefore(db: Executor, today: PlainDate): Promise<number> {
  const rows = await db.run({
    name: 'counter.end-days',
    text: `update queue_ticket set state = 'unserved', ended_at = coalesce(ended_at, (day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
      where day < $1 and state in ('waiting', 'called') returning id`,
    values: [today],
  });
  return rows.length;
}

/** Counts days that are over and not counted yet, once for good. The place in `waits` is the minutes, from nought. */
export async function countDaysBefore(db: Executor, today: PlainDate, longest: number): Promise<number> {
  const rows = await db.run({
    name: 'counter.count-days',
    text: `insert into queue_day (unit_id, day, letter, taken, came, missed, unserved, waits)
      select t.unit_id, t.day, t.letter, ${sums},
        coalesce((select array_agg(coalesce(n.count, 0) order by m.minute)
          from generate_series(0, least($2, max(t.waited))) as m(minute)
          left join (select least($2, w.waited) as minute, count(*)::int as count from queue_ticket w
            where w.unit_id = t.unit_id and w.day = t.day and w.letter = t.letter and w.waited is not null
            group by 1) n using (minute)), '{}')
      from queue_ticket t where t.day < $1
        and not exists (select from queue_day d where d.unit_id = t.unit_id and d.day = t.day and d.letter = t.letter)
      group by t.unit_id, t.day, t.letter
      on conflict do nothing returning letter`,
    values: [today, longest],
  });
  return rows.length;
}

function lineDayOf({ letter, day, ...row }: DayRow): LineDay {
  if (!isLetter(letter)) throw new Error(`No line is called ${letter}`);
  return { ...row, letter, day: plainDate(day) };
}
