import { type Calendar, workingTimeBetween } from '#calendar';
import { dateIn, type Instant, instantOfLocal, startOfDay } from '#kernel';

/**
 * The past working minutes of an office as one line, from 0 up to now. Stories are told in these minutes, so
 * that nothing of the demonstration happens at night, on a Sunday or in the future.
 */
export interface WorkingLine {
  /** The minutes worked so far: every position of the line is smaller. */
  readonly end: number;
  /** Where the working day begins that lies so many working days before the last one. */
  readonly dayStart: (daysAgo: number) => number;
  /** The beginning of the minute at a position. */
  readonly at: (position: number) => Instant;
}

/** The last `days` working days before the current one; undefined when the calendar does not know them. */
export function workingLine(now: Instant, calendar: Calendar, days: number): WorkingLine | undefined {
  const today = dateIn(now);
  const open = calendar.days.filter(({ date, minutes }) => date <= today && minutes > 0).slice(-days - 1);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || open.length <= days || today > calendar.last) return undefined;
  const elapsed = workingTimeBetween(startOfDay(last.date), now, calendar);
  if (!elapsed.ok) return undefined;
  return {
    end: last.before - first.before + elapsed.value,
    dayStart: (daysAgo) => (open.at(-1 - daysAgo)?.before ?? first.before) - first.before,
    at: (position) => instantAt(open, first.before + position),
  };
}

function instantAt(open: Calendar['days'], count: number): Instant {
  const day = open.findLast(({ before }) => before <= count);
  let left = count - (day?.before ?? 0);
  for (const { from, to } of day?.sessions ?? []) {
    if (day && left < to - from) return instantOfLocal(day.date, from + left);
    left -= to - from;
  }
  throw new RangeError(`No working minute ${count}`);
}
