import {
  daysBetween,
  err,
  type Instant,
  instantOfLocal,
  localOf,
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
export function dayOf(calendar: Calendar, date: PlainDate): Day | undefined {
  return calendar.days[daysBetween(calendar.first, date)];
}

/** Minutes worked before `at`; seconds are cut off, as receipts show minutes. */
export function countAt(calendar: Calendar, at: Instant): Result<number, CalendarFault> {
  const { date, minute } = localOf(at);
  const day = dayOf(calendar, date);
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
    if (left <= length) return ok(instantOfLocal(day.date, session.from + left));
    left -= length;
  }
  return err(unknownDate(calendar));
}

/** `at` itself inside a session (seconds cut off), else the next opening: where counting begins. */
export function countingStart(calendar: Calendar, at: Instant): Result<Instant, CalendarFault> {
  const { date, minute } = localOf(at);
  const known = dayOf(calendar, date);
  if (!known) return err(unknownDate(calendar));
  for (const session of known.sessions) {
    if (minute < session.to) return ok(instantOfLocal(date, Math.max(minute, session.from)));
  }
  return openingAfter(calendar, date);
}

/** The next day on which the office sits, strictly after `date`. */
export function nextOpenDay(calendar: Calendar, date: PlainDate): Result<Day, CalendarFault> {
  const from = daysBetween(calendar.first, date) + 1;
  for (let index = Math.max(0, from); index < calendar.days.length; index++) {
    const day = calendar.days[index];
    if (day && day.minutes > 0) return ok(day);
  }
  return err(unknownDate(calendar));
}

/** `date` when the office sits then, else the next day on which it does. */
export function openDayFrom(calendar: Calendar, date: PlainDate): Result<Day, CalendarFault> {
  const day = dayOf(calendar, date);
  if (!day) return err(unknownDate(calendar));
  return day.minutes > 0 ? ok(day) : nextOpenDay(calendar, date);
}

/** Start of the first and end of the last session; midnight on a day without any. */
export const openingOf = (day: Day): Instant => instantOfLocal(day.date, day.sessions[0]?.from ?? 0);
export const closingOf = (day: Day): Instant => instantOfLocal(day.date, day.sessions.at(-1)?.to ?? 0);

function openingAfter(calendar: Calendar, date: PlainDate): Result<Instant, CalendarFault> {
  const day = nextOpenDay(calendar, date);
  return day.ok ? ok(openingOf(day.value)) : day;
}

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
