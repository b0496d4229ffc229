import { type Bilingual, type Instant, inBoth, instantOfDay, instantOfMs, localDayOf } from '#kernel';
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
  ...stretches(calendar, receivedAt, startsAt, (entry, day) => [notCounted(entry, day, 'cut-off')]),
  ...stretches(calendar, startsAt, due, (entry, day) => cutOut(entry, day, pauses)),
];

/** What went before a pause that restarts the count: nothing of it counts. */
export const setAsideLedger = (
  calendar: Calendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[],
): readonly LedgerEntry[] =>
  stretches(calendar, from, to, (entry, day) =>
    cutOut(entry, day, pauses).map((part) => notCounted(part, day, 'set-aside')),
  );

function stretches(
  calendar: Calendar,
  from: Instant,
  to: Instant,
  tell: (entry: LedgerEntry, day: Day) => readonly LedgerEntry[],
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let { day: number } = localDayOf(from); instantOfDay(number, 0) < to; number++) {
    const day = dayNumbered(calendar, number);
    if (!day) continue;
    for (const entry of stretchesOf(day)) {
      for (const part of clip(entry, from, to)) entries.push(...tell(part, day));
    }
  }
  return entries;
}

/** Office hours that are not counted for a reason of their own; everything else stays as it is. */
const notCounted = (entry: LedgerEntry, day: Day, reason: 'cut-off' | 'set-aside'): LedgerEntry =>
  entry.reason === 'working' ? { ...entry, minutes: 0, reason, text: named(day, reasonText(reason)) } : entry;

/** The hours of a day are told for every dossier that runs over it: they are put into words once. */
const toldDays = new WeakMap<Day, readonly LedgerEntry[]>();

function stretchesOf(day: Day): readonly LedgerEntry[] {
  const before = toldDays.get(day);
  if (before) return before;
  const told = day.minutes === 0 ? [closedDay(day)] : sessionsAndBreaks(day);
  toldDays.set(day, told);
  return told;
}

function sessionsAndBreaks(day: Day): readonly LedgerEntry[] {
  const closed = {
    minutes: 0,
    reason: 'closed-hours',
    text: named(day, reasonText('closed-hours')),
  } as const;
  const working = { reason: 'working', text: named(day, reasonText('working')) } as const;
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
  return { ...spanOf(day), minutes: 0, reason, text: named(day, whyClosed(day)) };
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
  return { ...spanOf(day), minutes, reason, text: named(day, reasonText(reason)) };
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
function cutOut(entry: LedgerEntry, day: Day, pauses: readonly Pause[]): readonly LedgerEntry[] {
  const pause = pauses.find((each) => each.from < entry.to && each.to > entry.from);
  if (entry.minutes === 0 || !pause) return [entry];
  const why = pause.why ?? reasonText(pause.effect === 'restart' ? 'restart' : 'pause');
  const paused: LedgerEntry = { ...entry, minutes: 0, reason: 'pause', text: named(day, why) };
  const rest = pauses.filter((each) => each !== pause);
  return [
    ...clip(entry, entry.from, pause.from).flatMap((part) => cutOut(part, day, rest)),
    ...clip(paused, pause.from, pause.to),
    ...clip(entry, pause.to, entry.to).flatMap((part) => cutOut(part, day, rest)),
  ];
}

const reasonText = (reason: LedgerReason | 'restart'): Bilingual =>
  inBoth(calendarText, (t) => t.reasons[reason]);

const dayTexts = new WeakMap<Day, Bilingual>();

function named(day: Day, what: Bilingual): Bilingual {
  const text = dayTexts.get(day) ?? dayText(day.date);
  dayTexts.set(day, text);
  return { vi: `${text.vi}: ${what.vi}`, en: `${text.en}: ${what.en}` };
}
