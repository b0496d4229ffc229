import { type PlainDate, weekdayOf } from '#kernel';
import type { DayOff } from '../calendar.ts';
import { type Faults, noDate } from './place.ts';

export type PlacedDay<Day> = { readonly day: Day; readonly place: string };

/** Days that contradict each other or the week: each is told with its place. */
export function checkDays(
  daysOff: readonly PlacedDay<DayOff>[],
  saturdays: readonly PlacedDay<PlainDate>[],
  isRestDay: (date: PlainDate) => boolean,
  faults: Faults,
): void {
  const off = new Map<PlainDate, string>();
  for (const { day, place } of daysOff) {
    const { date, kind } = day;
    if (date === noDate) continue;
    const before = off.get(date);
    if (before !== undefined) faults.push(`${place} — ${date} is off already, at ${before}`);
    else off.set(date, place);
    if (kind !== 'statutory' && isRestDay(date))
      faults.push(`${place} — ${date} is a day of weekly rest: a ${kind} day takes a working day off`);
  }
  checkSaturdays(saturdays, off, isRestDay, faults);
}

function checkSaturdays(
  saturdays: readonly PlacedDay<PlainDate>[],
  off: ReadonlyMap<PlainDate, string>,
  isRestDay: (date: PlainDate) => boolean,
  faults: Faults,
): void {
  const worked = new Map<PlainDate, string>();
  for (const { day, place } of saturdays) {
    if (day === noDate) continue;
    const [before, dayOff] = [worked.get(day), off.get(day)];
    worked.set(day, before ?? place);
    if (before !== undefined) faults.push(`${place} — ${day} stands already at ${before}`);
    if (dayOff !== undefined) faults.push(`${place} — ${day} cannot be worked: it is off, at ${dayOff}`);
    if (weekdayOf(day) !== 6) faults.push(`${place} — ${day} is no Saturday`);
    else if (!isRestDay(day)) faults.push(`${place} — ${day} is worked anyway: Saturdays have hours`);
  }
}
