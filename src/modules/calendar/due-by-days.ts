import {
  addDays,
  err,
  type Instant,
  instantOfMs,
  localOf,
  ok,
  type PlainDate,
  type Result,
  refusal,
  startOfDay,
} from '#kernel';
import type { Deadline } from './add-working-time.ts';
import type { Calendar, Day } from './calendar.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import { closedDay, type LedgerEntry, wholeDay } from './ledger.ts';
import { type Pause, wholeMinute } from './pauses.ts';
import { closingOf, countingStart, dayOf, openDayFrom } from './working-count.ts';

/**
 * `workday`: the day counting starts is not counted; due at closing time of the n-th working day after it.
 * `calendar-day`: every day after that of reception counts; when the office does not sit on the last one, the
 * period ends on the next day on which it does (Civil Code 2015, Arts 147–148), at closing time.
 * A day that ends inside a pause is not counted (our reading, a province may rule otherwise).
 */
export function dueByDays(
  kind: 'workday' | 'calendar-day',
  days: number,
  receivedAt: Instant,
  calendar: Calendar,
  pauses: readonly Pause[],
): Result<Deadline, CalendarFault> {
  if (!Number.isSafeInteger(days) || days < 0) return err(refusal('limit-needs-hour-clock', { days }));
  const startsAt = countingStart(calendar, receivedAt);
  if (!startsAt.ok) return startsAt;
  const received = localOf(receivedAt).date;
  const first = kind === 'workday' ? localOf(startsAt.value).date : received;
  const last = nthDay(kind, days, first, calendar, pauses);
  if (!last.ok) return last;
  const end = openDayFrom(calendar, last.value);
  if (!end.ok) return end;
  const due = closingOf(end.value);
  const lines: LedgerEntry[] = [];
  for (let date = received; date <= end.value.date; date = addDays(date, 1)) {
    const day = dayOf(calendar, date);
    if (day) lines.push(lineOf(kind, day, first, last.value, pauses));
  }
  const from = wholeMinute(receivedAt);
  return ok({ startsAt: startsAt.value, due, ledger: lines.map((line) => within(line, from, due)) });
}

function nthDay(
  kind: 'workday' | 'calendar-day',
  days: number,
  first: PlainDate,
  calendar: Calendar,
  pauses: readonly Pause[],
): Result<PlainDate, CalendarFault> {
  let date = first;
  for (let counted = 0; counted < days; ) {
    date = addDays(date, 1);
    const day = dayOf(calendar, date);
    if (!day) return err(unknownDate(calendar));
    if (counts(kind, day, pauses)) counted++;
  }
  return ok(date);
}

const counts = (kind: 'workday' | 'calendar-day', day: Day, pauses: readonly Pause[]): boolean =>
  (kind === 'calendar-day' || day.minutes > 0) && !endsPaused(day, pauses);

/** A working day ends at its close, a day off at midnight. */
function endsPaused(day: Day, pauses: readonly Pause[]): boolean {
  const end = day.minutes > 0 ? closingOf(day) : startOfDay(addDays(day.date, 1));
  return pauses.some((pause) => pause.from <= end && end < pause.to);
}

function lineOf(
  kind: 'workday' | 'calendar-day',
  day: Day,
  first: PlainDate,
  last: PlainDate,
  pauses: readonly Pause[],
): LedgerEntry {
  const skippedWhenClosed = kind === 'workday' || day.date >= last;
  if (day.minutes === 0 && skippedWhenClosed) return closedDay(day);
  if (day.date <= first) return wholeDay(day, 'first-day');
  return wholeDay(day, endsPaused(day, pauses) ? 'pause' : 'counted-day');
}

const within = (entry: LedgerEntry, from: Instant, to: Instant): LedgerEntry => ({
  ...entry,
  from: instantOfMs(Math.max(entry.from, from)),
  to: instantOfMs(Math.min(entry.to, to)),
});
