import { addWorkingTime, type Calendar } from '#calendar';
import {
  addDays,
  dateIn,
  type Instant,
  instantOfLocal,
  instantOfMs,
  type PlainDate,
  plainDate,
} from '#kernel';
import { type Draws, happens } from './draws.ts';

/** How somebody works: at once, when there is time, when reminded of it, or a pile at the end of the day. */
export type Habit = 'fast' | 'slow' | 'forgetful' | 'batch';

export interface Habits {
  readonly habit: Habit;
  /** First and last day of each leave; the fortnight of summer, and one week of illness at most. */
  readonly leaves: readonly (readonly [PlainDate, PlainDate])[];
}

/** What an official is like in a year; drawn once for a post. */
export function habitsOf(draws: Draws, year: number): Habits {
  const summer = addDays(plainDate(`${year}-06-01`), draws.int(0, 75));
  const ill = addDays(plainDate(`${year}-01-04`), draws.int(0, 340));
  return {
    habit: draws.pick(['fast', 'fast', 'slow', 'slow', 'forgetful', 'batch', 'batch']),
    leaves: [
      [summer, addDays(summer, 13)],
      ...(happens(draws, 300) ? [[ill, addDays(ill, 6)] as const] : []),
    ],
  };
}

/** Working minutes until somebody of a habit gets to it. */
const minutes = {
  fast: [1, 45],
  slow: [120, 1200],
  forgetful: [30, 600],
  batch: [10, 120],
} as const;

/** When an official of these habits does what came to them at an instant. */
export function doneAt(at: Instant, { habit, leaves }: Habits, calendar: Calendar, draws: Draws): Instant {
  const forgotten = habit === 'forgetful' && happens(draws, 120) ? draws.int(1500, 6000) : 0;
  const [least, most] = minutes[habit];
  const found = working(at, draws.int(least, most) + forgotten, calendar);
  const then = backFrom(habit === 'batch' ? endOfDay(found, draws) : found, leaves, calendar);
  // Nobody's clock stands on the minute.
  return instantOfMs(then + draws.int(0, 59_999));
}

/** An instant so many working minutes later; where the calendar ends, so many minutes of the world. */
export function working(at: Instant, count: number, calendar: Calendar): Instant {
  const dated = addWorkingTime(at, count, calendar);
  return dated.ok ? dated.value.due : instantOfMs(at + count * 60_000);
}

/** Who signs in batches does so before going home. */
function endOfDay(at: Instant, draws: Draws): Instant {
  const evening = instantOfLocal(dateIn(at), 16 * 60 + draws.int(0, 60));
  return evening > at ? evening : at;
}

/** On leave nothing is done: it waits for the day after, at some time of the morning. */
function backFrom(at: Instant, leaves: Habits['leaves'], calendar: Calendar): Instant {
  const date = dateIn(at);
  const leave = leaves.find(([first, last]) => date >= first && date <= last);
  return leave ? working(instantOfLocal(addDays(leave[1], 1), 0), 30, calendar) : at;
}
