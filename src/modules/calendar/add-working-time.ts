import { err, type Instant, ok, type Result } from '#kernel';
import type { Calendar } from './calendar.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import { hourLedger } from './ledger.ts';
import { orderPauses, type Pause, wholeMinute } from './pauses.ts';
import { countAt, countingStart, firstInstantOf } from './working-count.ts';

/**
 * Counts `minutes` of working time from `start`. Outside a session counting begins at the next opening;
 * the end is exact (10:00 stays 10:00) and never lies in a closed interval (17:30, not the next 07:30).
 * A pause keeps what was used before it; the rest runs from the first session after it (§4.7).
 * A fault when the count leaves the calendar's years.
 */
export const addWorkingTime = (
  start: Instant,
  minutes: number,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Result<Deadline, CalendarFault> =>
  countMinutes({ receivedAt: start, countsFrom: start, minutes }, calendar, orderPauses(pauses));

/** The same for what was received at one time and counts from a later one; pauses in order. */
export function countMinutes(
  {
    receivedAt,
    countsFrom,
    minutes,
  }: { readonly receivedAt: Instant; readonly countsFrom: Instant; readonly minutes: number },
  calendar: Calendar,
  pauses: readonly Pause[],
): Result<Deadline, CalendarFault> {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`Not working minutes: ${minutes}`);
  const startsAt = countingStart(calendar, countsFrom);
  if (!startsAt.ok) return startsAt;
  const later = pauses.filter((pause) => pause.to > startsAt.value);
  const due = minutes === 0 ? startsAt : endOf(startsAt.value, minutes, calendar, later);
  if (!due.ok) return due;
  const from = wholeMinute(receivedAt);
  const reckoning = { receivedAt: from, startsAt: startsAt.value, due: due.value };
  return ok(deadlineOf(reckoning, calendar, () => hourLedger(calendar, reckoning, later)));
}

function endOf(
  startsAt: Instant,
  minutes: number,
  calendar: Calendar,
  pauses: readonly Pause[],
): Result<Instant, CalendarFault> {
  let from = countAt(calendar, startsAt);
  let left = minutes;
  for (const pause of pauses) {
    const stops = countAt(calendar, pause.from);
    if (!from.ok || !stops.ok) return err(unknownDate(calendar));
    const used = Math.max(0, stops.value - from.value);
    if (used >= left) break;
    left -= used;
    from = countAt(calendar, pause.to);
  }
  return from.ok ? firstInstantOf(calendar, from.value + left) : from;
}

/** Working minutes between two instants, negative when `to` lies before `from`. */
export function workingTimeBetween(
  from: Instant,
  to: Instant,
  calendar: Calendar,
): Result<number, CalendarFault> {
  const start = countAt(calendar, from);
  const end = countAt(calendar, to);
  if (!start.ok) return start;
  return end.ok ? ok(end.value - start.value) : end;
}

/** Working minutes left until `due`; negative is how long overdue. */
export const workingTimeLeft = (
  now: Instant,
  due: Instant,
  calendar: Calendar,
): Result<number, CalendarFault> => workingTimeBetween(now, due, calendar);
