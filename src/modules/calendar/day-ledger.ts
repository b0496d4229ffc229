import { type Instant, instantOfMs, localDayOf } from '#kernel';
import type { Calendar, Day } from './calendar.ts';
import { closedDay, type LedgerEntry, type Reckoning, wholeDay } from './ledger.ts';
import { endsPaused, type Pause } from './pauses.ts';
import { dayNumbered } from './working-count.ts';

/** What a count of whole days went through. `first` is the number of the day that
 * does not count, `last` that of the last that does. */
export type DaySpan = Reckoning & {
  readonly kind: 'workday' | 'calendar-day';
  readonly countsFrom: Instant;
  readonly first: number;
  readonly last: number;
};

/** One line a day from the reception to the due date. */
export function dayLedger(
  calendar: Calendar,
  span: DaySpan,
  pauses: readonly Pause[],
): readonly LedgerEntry[] {
  const lines: LedgerEntry[] = [];
  const end = localDayOf(span.due).day;
  for (let number = localDayOf(span.receivedAt).day; number <= end; number++) {
    const day = dayNumbered(calendar, number);
    if (day) lines.push(within(lineOf(day, span, pauses), span));
  }
  return lines;
}

/** A period that ends on a closed day ends on the next open one, which is counted in its place. */
function lineOf(day: Day, span: DaySpan, pauses: readonly Pause[]): LedgerEntry {
  const { kind, first, last } = span;
  const skippedWhenClosed = kind === 'workday' || day.number >= last || day.number < first;
  if (day.minutes === 0 && skippedWhenClosed) return closedDay(day);
  if (day.number < first) return wholeDay(day, isCutOff(span) ? 'cut-off' : 'closed-hours');
  if (day.number === first) return wholeDay(day, 'first-day');
  return wholeDay(day, endsPaused(day, pauses) ? 'pause' : 'counted-day');
}

const isCutOff = ({ countsFrom, receivedAt }: DaySpan): boolean =>
  localDayOf(countsFrom).day > localDayOf(receivedAt).day;

const within = (entry: LedgerEntry, { receivedAt, due }: DaySpan): LedgerEntry => ({
  ...entry,
  from: instantOfMs(Math.max(entry.from, receivedAt)),
  to: instantOfMs(Math.min(entry.to, due)),
});
