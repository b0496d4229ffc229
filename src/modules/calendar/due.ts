import { assertNever, err, type Instant, instantOfLocal, localOf, ok, type Result } from '#kernel';
import { addWorkingTime, type Deadline } from './add-working-time.ts';
import { type Calendar, workdayMinutes } from './calendar.ts';
import { dueByDays } from './due-by-days.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import { hourLedger } from './ledger.ts';
import type { Clock, Limit } from './limit.ts';
import { orderPauses, type Pause, wholeMinute } from './pauses.ts';
import { closingOf, countAt, countingStart, dayOf, nextOpenDay, openingOf } from './working-count.ts';

export type DueOptions = {
  readonly clock?: Clock | undefined;
  readonly pauses?: readonly Pause[] | undefined;
};

type Dated = Result<Deadline, CalendarFault>;

/** "Received after 15:00": strictly later than 15:00:00 is the next working day (handbook §4.5). */
const sameDayUntil = 15 * 60;

/**
 * When a dossier received at `receivedAt` is due, and why. Faults: the count leaves the calendar's years;
 * a part of a day asked of the day clock.
 */
export function due(limit: Limit, receivedAt: Instant, calendar: Calendar, options: DueOptions = {}): Dated {
  const pauses = orderPauses(options.pauses ?? []);
  switch (limit.kind) {
    case 'hour':
      return addWorkingTime(receivedAt, wholeMinutes(limit.value * 60), calendar, pauses);
    case 'workday':
      return (options.clock ?? 'hour') === 'hour'
        ? addWorkingTime(receivedAt, wholeMinutes(limit.value * workdayMinutes), calendar, pauses)
        : dueByDays('workday', limit.value, receivedAt, calendar, pauses);
    case 'calendar-day':
      return dueByDays('calendar-day', limit.value, receivedAt, calendar, pauses);
    case 'same-day':
      return dueSameDay(receivedAt, calendar, pauses);
    default:
      return assertNever(limit);
  }
}

/** 0.5 × 480 is exact; a third of a day is not a limit anybody writes, but must not leave half minutes. */
const wholeMinutes = (minutes: number): number => Math.round(minutes);

/** Same day: closing time of the day; of the next working day when received after 15:00 or on a closed day. */
function dueSameDay(receivedAt: Instant, calendar: Calendar, pauses: readonly Pause[]): Dated {
  const { date } = localOf(receivedAt);
  const today = dayOf(calendar, date);
  if (!today) return err(unknownDate(calendar));
  const until = Math.min(instantOfLocal(date, sameDayUntil), closingOf(today) - 1);
  const inTime = today.minutes > 0 && receivedAt <= until;
  const day = inTime ? ok(today) : nextOpenDay(calendar, date);
  if (!day.ok) return day;
  const startsAt = inTime ? countingStart(calendar, receivedAt) : ok(openingOf(day.value));
  if (!startsAt.ok) return startsAt;
  const begin = countAt(calendar, startsAt.value);
  if (!begin.ok) return begin;
  const allowance = day.value.before + day.value.minutes - begin.value;
  const timed = addWorkingTime(startsAt.value, allowance, calendar, pauses);
  if (!timed.ok) return timed;
  return ok({
    ...timed.value,
    ledger: hourLedger(calendar, wholeMinute(receivedAt), timed.value.due, pauses),
  });
}
