import type { Calendar } from '#calendar';
import { type Instant, instantOfLocal, instantOfMs } from '#kernel';
import { type Draws, happens } from './draws.ts';

/**
 * When people come, over a year: Mondays more than Fridays, mornings more than afternoons, the weeks before Tết
 * and the summer before school more than others. One in eight files at night or on a day off, online. Sorted;
 * seconds and milliseconds as they fall.
 */
export function arrivals(calendar: Calendar, year: number, count: number, draws: Draws): readonly Instant[] {
  const days = calendar.days.filter(({ date }) => date.startsWith(String(year)));
  const weighed = days.map((day) => ({ day, weight: weightOf(day) }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const times = Array.from({ length: count }, (): Instant => {
    let left = draws.int(0, whole - 1);
    const found = weighed.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    const date = (found ?? weighed[0])?.day.date;
    if (date === undefined) throw new RangeError(`The calendar does not know ${year}`);
    return instantOfMs(instantOfLocal(date, minuteOf(draws)) + draws.int(0, 59_999));
  });
  return times.sort((a, b) => a - b);
}

const byWeekday = [10, 9, 9, 8, 7] as const;

function weightOf({ number, minutes, date }: Calendar['days'][number]): number {
  // Day 4 since 1970-01-01 was the first Monday.
  const weekday = (number - 4) % 7;
  if (minutes === 0) return 1;
  const month = Number(date.slice(5, 7));
  const season = month === 1 || month === 8 ? 3 : month === 6 || month === 7 ? 2 : 0;
  return (byWeekday[weekday] ?? 6) + season;
}

function minuteOf(draws: Draws): number {
  if (happens(draws, 125)) return draws.int(0, 1439);
  return happens(draws, 600) ? draws.int(7 * 60, 11 * 60 + 30) : draws.int(13 * 60, 17 * 60);
}
