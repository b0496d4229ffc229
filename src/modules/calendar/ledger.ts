import {
  type Bilingual,
  type Instant,
  inBoth,
  instantOfDay,
  instantOfMs,
  localDayOf,
  localOf,
  type PlainDate,
} from '#kernel';
import { calendarText } from './calendar.text.ts';
import type { Calendar, Day } from './calendar.ts';
import type { Pause } from './pauses.ts';
import { dayText } from './words.ts';
import { dayNumbered } from './working-count.ts';

export type LedgerReason =
  | 'working'
  | 'closed-hours'
  | 'weekly-rest'
  | 'day-off'
  | 'pause'
  | 'cut-off'
  | 'set-aside'
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

/** When something was received, when its count began, when it ends. */
export type Reckoning = {
  readonly receivedAt: Instant;
  readonly startsAt: Instant;
  readonly due: Instant;
};

/** The ledger of an hour clock from reception to due date, both inside the calendar. */
export const hourLedger = (
  calendar: Calendar,
  { receivedAt, startsAt, due }: Reckoning,
  pauses: readonly Pause[],
): readonly LedgerEntry[] => [
  ...stretchesBetween(calendar, receivedAt, startsAt).map((entry) => notCounted(entry, 'cut-off')),
  ...stretchesBetween(calendar, startsAt, due).flatMap((entry) => cutOut(entry, pauses)),
];

/** What went before a pause that restarts the count: nothing of it counts. */
export const setAsideLedger = (
  calendar: Calendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[],
): readonly LedgerEntry[] =>
  stretchesBetween(calendar, from, to)
    .flatMap((entry) => cutOut(entry, pauses))
    .map((entry) => notCounted(entry, 'set-aside'));

function stretchesBetween(calendar: Calendar, from: Instant, to: Instant): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let { day: number } = localDayOf(from); instantOfDay(number, 0) < to; number++) {
    const day = dayNumbered(calendar, number);
    if (day) entries.push(...stretchesOf(day).flatMap((entry) => clip(entry, from, to)));
  }
  return entries;
}

/** Office hours that are not counted for a reason of their own; everything else stays as it is. */
function notCounted(entry: LedgerEntry, reason: 'cut-off' | 'set-aside'): LedgerEntry {
  if (entry.reason !== 'working') return entry;
  return { ...entry, minutes: 0, reason, text: named(localOf(entry.from).date, reasonText(reason)) };
}

function stretchesOf(day: Day): LedgerEntry[] {
  if (day.minutes === 0) return [closedDay(day)];
  const closed = {
    minutes: 0,
    reason: 'closed-hours',
    text: named(day.date, reasonText('closed-hours')),
  } as const;
  const working = { reason: 'working', text: named(day.date, reasonText('working')) } as const;
  const entries: LedgerEntry[] = [];
  let cursor = instantOfDay(day.number, 0);
  for (const session of day.sessions) {
    const from = instantOfDay(day.number, session.from);
    const to = instantOfDay(day.number, session.to);
    entries.push({ from: cursor, to: from, ...closed });
    entries.push({ from, to, minutes: session.to - session.from, ...working });
    cursor = to;
  }
  return [...entries, { from: cursor, to: instantOfDay(day.number + 1, 0), ...closed }];
}

/** The line of a day on which the office does not sit, by the name of the day off. */
export function closedDay(day: Day): LedgerEntry {
  const reason = day.kind === 'day-off' ? 'day-off' : 'weekly-rest';
  return { ...spanOf(day), minutes: 0, reason, text: named(day.date, whyClosed(day)) };
}

function whyClosed({ dayOff }: Day): Bilingual {
  if (!dayOff) return reasonText('weekly-rest');
  return dayOff.assumed ? inBoth(calendarText, (t, lang) => t.assumedDay(dayOff.name[lang])) : dayOff.name;
}

/** One line for a day counted, or not, as a whole (day clock, calendar days). */
export function wholeDay(
  day: Day,
  reason: 'first-day' | 'counted-day' | 'pause' | 'cut-off' | 'closed-hours',
): LedgerEntry {
  const minutes = reason === 'counted-day' ? day.minutes : 0;
  return { ...spanOf(day), minutes, reason, text: named(day.date, reasonText(reason)) };
}

const spanOf = ({ number }: Day) => ({ from: instantOfDay(number, 0), to: instantOfDay(number + 1, 0) });

function clip(entry: LedgerEntry, from: Instant, to: Instant): LedgerEntry[] {
  if (entry.from >= from && entry.to <= to) return entry.from < entry.to ? [entry] : [];
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
  const why = pause.why ?? reasonText(pause.effect === 'restart' ? 'restart' : 'pause');
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

const reasonText = (reason: LedgerReason | 'restart'): Bilingual =>
  inBoth(calendarText, (t) => t.reasons[reason]);

const named = (date: PlainDate, what: Bilingual): Bilingual => {
  const day = dayText(date);
  return { vi: `${day.vi}: ${what.vi}`, en: `${day.en}: ${what.en}` };
};
