import {
  daysSinceEpoch,
  err,
  type Instant,
  lengthOfMonth,
  localDayOf,
  ok,
  type PlainDate,
  plainDate,
  type Result,
  refusal,
} from '#kernel';
import type { Calendar, Day } from './calendar.ts';
import { type DaySpan, dayLedger } from './day-ledger.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { type CalendarFault, datePassed, unknownDate } from './fault.ts';
import { endsPaused, type Pause, wholeMinute } from './pauses.ts';
import { closingOf, countingStart, dayNumbered, openDayFrom } from './working-count.ts';

/** When something came, and from when it counts as received. */
export type Reception = { readonly receivedAt: Instant; readonly countsFrom: Instant };
type Dated = Result<Deadline, CalendarFault>;
type Kind = 'workday' | 'calendar-day';

/**
 * `workday`: the day counting starts is not counted; due at closing time of the n-th working day after it.
 * `calendar-day`: every day after that of reception counts; when the office does not sit on the last one, the
 * period ends on the next day on which it does (Civil Code 2015, Arts 147–148), at closing time.
 * A day that ends inside a pause is not counted (our reading, a province may rule otherwise).
 */
export function dueByDays(
  kind: Kind,
  days: number,
  reception: Reception,
  calendar: Calendar,
  pauses: readonly Pause[],
): Dated {
  if (!Number.isSafeInteger(days) || days < 0) return err(refusal('limit-needs-hour-clock', { days }));
  const startsAt = countingStart(calendar, reception.countsFrom);
  if (!startsAt.ok) return startsAt;
  const first = localDayOf(kind === 'workday' ? startsAt.value : reception.countsFrom).day;
  const last = nthDay(kind, days, first, calendar, pauses);
  if (!last.ok) return last;
  const end = openDayAfterPauses(calendar, last.value, pauses);
  if (!end.ok) return end;
  const span: DaySpan = {
    ...{ kind, first, last: last.value, countsFrom: reception.countsFrom, startsAt: startsAt.value },
    ...{ receivedAt: wholeMinute(reception.receivedAt), due: closingOf(end.value) },
  };
  return ok(deadlineOf(span, calendar, () => dayLedger(calendar, span, pauses)));
}

/**
 * Months end on the day of the same number, or on the last of a shorter month; the first day is not counted
 * (Civil Code 2015, Arts 147–148). Counted as the calendar days until then, so that pauses move it by days.
 */
export function dueInMonths(
  months: number,
  reception: Reception,
  calendar: Calendar,
  pauses: readonly Pause[],
): Dated {
  if (!Number.isSafeInteger(months)) return err(refusal('limit-needs-hour-clock', { months }));
  const first = localDayOf(reception.countsFrom).day;
  const day = dayNumbered(calendar, first);
  if (!day) return err(unknownDate(calendar));
  const days = daysSinceEpoch(addMonths(day.date, months)) - first;
  return dueByDays('calendar-day', days, reception, calendar, pauses);
}

/** A day named by the law or a plan: its closing time, or the next working day's; pauses do not move it. */
export function dueOn(date: PlainDate, reception: Reception, calendar: Calendar): Dated {
  const days = daysSinceEpoch(date) - localDayOf(reception.countsFrom).day;
  if (days < 0) return err(datePassed(date));
  const dated = dueByDays('calendar-day', days, reception, calendar, []);
  if (!dated.ok) return dated;
  return dated.value.due < dated.value.startsAt ? err(datePassed(date)) : dated;
}

/** 31 January and a month is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const two = (n: number): string => String(n).padStart(2, '0');
  return plainDate(
    `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(day, lengthOfMonth(toYear, toMonth)))}`,
  );
}

/** Days of the calendar are only gone through one by one where a pause may stand. */
function nthDay(
  kind: Kind,
  days: number,
  first: number,
  calendar: Calendar,
  pauses: readonly Pause[],
): Result<number, CalendarFault> {
  const leap = kind === 'calendar-day' ? daysBefore(pauses, first, days) : 0;
  const calm = kind === 'calendar-day' ? endOfPauses(pauses) : Number.POSITIVE_INFINITY;
  let number = first + leap;
  for (let counted = leap; counted < days; ) {
    if (number >= calm) return ok(number + days - counted);
    number += 1;
    const day = dayNumbered(calendar, number);
    if (!day) return err(unknownDate(calendar));
    if (counts(kind, day, pauses)) counted++;
  }
  return ok(number);
}

/** How many of the days after `first` end before any pause begins. */
function daysBefore([pause]: readonly Pause[], first: number, days: number): number {
  return pause ? Math.max(0, Math.min(days, localDayOf(pause.from).day - 1 - first)) : days;
}

function endOfPauses(pauses: readonly Pause[]): number {
  const last = pauses.at(-1);
  return last ? localDayOf(last.to).day : 0;
}

const counts = (kind: Kind, day: Day, pauses: readonly Pause[]): boolean =>
  (kind === 'calendar-day' || day.minutes > 0) && !endsPaused(day, pauses);

/** The day on which a period that ends on one is over: the office sits on it and no pause stands. */
function openDayAfterPauses(
  calendar: Calendar,
  number: number,
  pauses: readonly Pause[],
): Result<Day, CalendarFault> {
  let day = openDayFrom(calendar, number);
  while (day.ok && endsPaused(day.value, pauses)) day = openDayFrom(calendar, day.value.number + 1);
  return day;
}
