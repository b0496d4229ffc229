import { err, type Instant, instantOfDay, localDayOf, ok, type Result } from '#kernel';
import type { Calendar } from './calendar.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import type { CutOff } from './limit.ts';
import { dayNumbered, nextOpenDay, openingOf } from './working-count.ts';

/** "Received after 15:00": strictly later than 15:00:00 is the next working day (handbook §4.5.4). */
const cutOffMinute = 15 * 60;

/**
 * From when something received counts as received: the next opening when the rule of 15:00 holds and the
 * office had been open that day; else the reception itself.
 */
export function countsFrom(
  receivedAt: Instant,
  cutOff: CutOff | undefined,
  calendar: Calendar,
): Result<Instant, CalendarFault> {
  const { day: number } = localDayOf(receivedAt);
  const today = dayNumbered(calendar, number);
  if (!today) return err(unknownDate(calendar));
  const inTime = today.minutes === 0 || receivedAt <= instantOfDay(number, cutOffMinute);
  if (cutOff === undefined || inTime) return ok(receivedAt);
  const next = nextOpenDay(calendar, receivedAt);
  return next.ok ? ok(openingOf(next.value)) : next;
}
