import { err, type Instant, ok, type Result } from '#kernel';
import type { Calendar } from './calendar.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import { hourLedger, type LedgerEntry } from './ledger.ts';
import { orderPauses, type Pause, wholeMinute } from './pauses.ts';
import { countAt, countingStart, firstInstantOf } from './working-count.ts';

/** A date and why it is that date. `startsAt` is when counting began, `due` its end. */
export type Deadline = {
  readonly startsAt: Instant;
  readonly due: Instant;
  readonly ledger: readonly LedgerEntry[];
};

/**
 * Counts `minutes` of working time from `start`. Outside a session counting begins at the next opening;
 * the end is exact (10:00 stays 10:00) and never lies in a closed interval (17:30, not the next 07:30).
 * A pause keeps what was used before it; the rest runs from the first session after it (§4.7).
 * A fault when the count leaves the calendar's years.
 */
export function addWorkingTime(
  start: Instant,
  minutes: number,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Result<Deadline, CalendarFault> {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`Not working minutes: ${minutes}`);
  const startsAt = countingStart(calendar, start);
  if (!startsAt.ok) return startsAt;
  const ordered = orderPauses(pauses).filter((pause) => pause.to > startsAt.value);
  const due = minutes === 0 ? startsAt : endOf(startsAt.value, minutes, calendar, ordered);
  if (!due.ok) return due;
  const ledger = hourLedger(calendar, wholeMinute(start), due.value, ordered);
  return ok({ startsAt: startsAt.value, due: due.value, ledger });
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
    const resumes = countAt(calendar, pause.to);
    if (!from.ok || !stops.ok || !resumes.ok) return err(unknownDate(calendar));
    const used = Math.max(0, stops.value - from.value);
    if (used >= left) break;
    left -= used;
    from = resumes;
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
