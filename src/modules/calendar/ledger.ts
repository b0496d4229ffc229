import {
  addDays,
  type Bilingual,
  type Instant,
  inBoth,
  instantOfMs,
  localOf,
  type PlainDate,
  startOfDay,
} from '#kernel';
import { calendarText } from './calendar.text.ts';
import type { Calendar, Day } from './calendar.ts';
import type { Pause } from './pauses.ts';
import { dayText } from './words.ts';
import { dayOf } from './working-count.ts';

export type LedgerReason =
  | 'working'
  | 'closed-hours'
  | 'weekly-rest'
  | 'day-off'
  | 'pause'
  | 'first-day'
  | 'counted-day';

/**
 * One stretch of time between reception and due date, in order and without gaps, and why it was counted
 * (`working`, `counted-day`; with its working minutes) or skipped (0 minutes).
 */
export type LedgerEntry = {
  readonly from: Instant;
  readonly to: Instant;
  readonly minutes: number;
  readonly reason: LedgerReason;
  readonly text: Bilingual;
};

/** The ledger of an hour clock from `from` to `to`. Both must lie inside the calendar. */
export function hourLedger(
  calendar: Calendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[],
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let date = localOf(from).date; startOfDay(date) < to; date = addDays(date, 1)) {
    const day = dayOf(calendar, date);
    if (day) entries.push(...stretchesOf(day));
  }
  return entries.flatMap((entry) => clip(entry, from, to)).flatMap((entry) => cutOut(entry, pauses));
}

function stretchesOf(day: Day): LedgerEntry[] {
  const end = startOfDay(addDays(day.date, 1));
  if (day.minutes === 0) return [closedDay(day)];
  const entries: LedgerEntry[] = [];
  let cursor = startOfDay(day.date);
  for (const session of day.sessions) {
    const opens = instantOfMs(startOfDay(day.date) + session.from * 60_000);
    const closes = instantOfMs(startOfDay(day.date) + session.to * 60_000);
    entries.push(entryOf('closed-hours', cursor, opens, 0), entryOf('working', opens, closes, 1));
    cursor = closes;
  }
  return [...entries, entryOf('closed-hours', cursor, end, 0)];
}

/** The line of a day on which the office does not sit, by the name of the day off. */
export function closedDay(day: Day): LedgerEntry {
  const reason = day.kind === 'day-off' ? 'day-off' : 'weekly-rest';
  const name = day.dayOff?.name ?? reasonText('weekly-rest');
  return { ...spanOf(day), minutes: 0, reason, text: named(day.date, name) };
}

/** One line for a day counted, or not, as a whole (day clock, calendar days). */
export function wholeDay(day: Day, reason: 'first-day' | 'counted-day' | 'pause'): LedgerEntry {
  const minutes = reason === 'counted-day' ? day.minutes : 0;
  return { ...spanOf(day), minutes, reason, text: named(day.date, reasonText(reason)) };
}

const spanOf = (day: Day) => ({ from: startOfDay(day.date), to: startOfDay(addDays(day.date, 1)) });

function entryOf(reason: LedgerReason, from: Instant, to: Instant, counts: 0 | 1): LedgerEntry {
  const minutes = counts * Math.round((to - from) / 60_000);
  return { from, to, minutes, reason, text: named(localOf(from).date, reasonText(reason)) };
}

function clip(entry: LedgerEntry, from: Instant, to: Instant): LedgerEntry[] {
  const start = instantOfMs(Math.max(entry.from, from));
  const end = instantOfMs(Math.min(entry.to, to));
  if (end <= start) return [];
  const minutes = entry.minutes > 0 ? Math.round((end - start) / 60_000) : 0;
  return [{ ...entry, from: start, to: end, minutes }];
}

/** Splits a counted stretch where a pause begins and ends; closed stretches keep their own reason. */
function cutOut(entry: LedgerEntry, pauses: readonly Pause[]): LedgerEntry[] {
  const pause = pauses.find((each) => each.from < entry.to && each.to > entry.from);
  if (entry.minutes === 0 || !pause) return [entry];
  const why = pause.why ?? reasonText('pause');
  const paused: LedgerEntry = {
    ...entry,
    minutes: 0,
    reason: 'pause',
    text: named(localOf(entry.from).date, why),
  };
  const rest = pauses.filter((each) => each !== pause);
  return [
    ...clip(entry, entry.from, pause.from).flatMap((part) => cutOut(part, rest)),
    ...clip(paused, pause.from, pause.to),
    ...clip(entry, pause.to, entry.to).flatMap((part) => cutOut(part, rest)),
  ];
}

const reasonText = (reason: LedgerReason): Bilingual => inBoth(calendarText, (t) => t.reasons[reason]);

const named = (date: PlainDate, what: Bilingual): Bilingual => {
  const day = dayText(date);
  return { vi: `${day.vi}: ${what.vi}`, en: `${day.en}: ${what.en}` };
};
