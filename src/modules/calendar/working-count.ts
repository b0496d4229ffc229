import {
  daysSinceEpoch,
  err,
  type Instant,
  instantOfDay,
  localDayOf,
  ok,
  type PlainDate,
  type Result,
} from '#kernel';
import type { Calendar, Day } from './calendar.ts';
import { type CalendarFault, unknownDate } from './fault.ts';

/**
 * Working time as one number: the minutes worked from the calendar's first day to an instant. All the
 * arithmetic of deadlines is addition on this line; only these functions know about sessions and days.
 */

/** The day of a date, or undefined outside the calendar's years. */
export const dayOf = (calendar: Calendar, date: PlainDate): Day | undefined =>
  dayNumbered(calendar, daysSinceEpoch(date));

/** The same by the day's number since 1970-01-01. */
export const dayNumbered = (calendar: Calendar, number: number): Day | undefined =>
  calendar.days[number - (calendar.days[0]?.number ?? 0)];

/** Minutes worked before `at`; seconds are cut off, as receipts show minutes. */
export function countAt(calendar: Calendar, at: Instant): Result<number, CalendarFault> {
  const { day: number, minute } = localDayOf(at);
  const day = dayNumbered(calendar, number);
  if (!day) return err(unknownDate(calendar));
  let count = day.before;
  for (const session of day.sessions) {
    count += Math.max(0, Math.min(minute, session.to) - session.from);
  }
  return ok(count);
}

/**
 * The first instant at which `count` minutes have been worked. A count that fills a session ends at its
 * close (17:30), never at the next opening.
 */
export function firstInstantOf(calendar: Calendar, count: number): Result<Instant, CalendarFault> {
  const day = calendar.days[searchDay(calendar, count)];
  if (!day) return err(unknownDate(calendar));
  let left = count - day.before;
  for (const session of day.sessions) {
    const length = session.to - session.from;
    if (left <= length) return ok(instantOfDay(day.number, session.from + left));
    left -= length;
  }
  return err(unknownDate(calendar));
}

/** `at` itself inside a session (seconds cut off), else the next opening: where counting begins. */
export function countingStart(calendar: Calendar, at: Instant): Result<Instant, CalendarFault> {
  const { day, minute } = localDayOf(at);
  const known = dayNumbered(calendar, day);
  if (!known) return err(unknownDate(calendar));
  for (const session of known.sessions) {
    if (minute < session.to) return ok(instantOfDay(day, Math.max(minute, session.from)));
  }
  const next = openDayFrom(calendar, day + 1);
  return next.ok ? ok(openingOf(next.value)) : next;
}

/** The day with this number when the office sits on it, else the next on which it does. */
export function openDayFrom(calendar: Calendar, number: number): Result<Day, CalendarFault> {
  const first = calendar.days[0]?.number ?? 0;
  for (let index = Math.max(0, number - first); index < calendar.days.length; index++) {
    const day = calendar.days[index];
    if (day && day.minutes > 0) return ok(day);
  }
  return err(unknownDate(calendar));
}

/** The next day on which the office sits, strictly after the one an instant lies in. */
export const nextOpenDay = (calendar: Calendar, at: Instant): Result<Day, CalendarFault> =>
  openDayFrom(calendar, localDayOf(at).day + 1);

/** Start of the first and end of the last session; midnight on a day without any. */
export const openingOf = (day: Day): Instant => instantOfDay(day.number, day.sessions[0]?.from ?? 0);
export const closingOf = (day: Day): Instant => instantOfDay(day.number, day.sessions.at(-1)?.to ?? 0);

/** Index of the first day whose end reaches `count`. */
function searchDay(calendar: Calendar, count: number): number {
  let low = 0;
  let high = calendar.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = calendar.days[middle];
    if (day && day.before + day.minutes < count) low = middle + 1;
    else high = middle;
  }
  return low;
}
