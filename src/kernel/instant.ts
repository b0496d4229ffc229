import type { PlainDate } from './plain-date.ts';
import { addDays, daysSinceEpoch, parsePlainDate, plainDateOfDay } from './plain-date.ts';

declare const brand: unique symbol;

/** A point in time: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [brand]: 'instant' };

/** The clock of the wall in Vietnam at an instant. Minutes count from midnight, 0 to 1439. */
export type LocalTime = { readonly date: PlainDate; readonly minute: number };

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * Asia/Ho_Chi_Minh is UTC+7 without summer time since 13 June 1975 (tz database), so that for every
 * dossier the offset is a constant and working time is integer arithmetic.
 */
const offsetMs = 7 * 3_600_000;

export function instantOfMs(ms: number): Instant {
  if (!isInstant(ms)) throw new RangeError(`Not an instant: ${ms}`);
  return ms;
}

export const instantOfDate = (date: Date): Instant => instantOfMs(date.getTime());
export const dateOfInstant = (instant: Instant): Date => new Date(instant);

/**
 * Parses ISO 8601 with minutes or seconds; without an offset it is the wall clock in Vietnam.
 * Undefined when the text is no such time.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!match || parsePlainDate(text.slice(0, 10)) === undefined) return undefined;
  const ms = Date.parse(match[3] ? text : `${text}+07:00`);
  return isInstant(ms) ? ms : undefined;
}

/** The same for a constant in the code or in a test; anything else is a bug. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`Not an ISO time: ${text}`);
  return parsed;
}

/** ISO 8601 with Vietnam's offset: `2026-11-25T17:30:00+07:00`; milliseconds are dropped. */
export function isoOf(at: Instant): string {
  return `${new Date(at + offsetMs).toISOString().slice(0, 19)}+07:00`;
}

export function localOf(at: Instant): LocalTime {
  const { day, minute } = localDayOf(at);
  return { date: plainDateOfDay(day), minute };
}

/** The same with the day as its number since 1970-01-01: what arithmetic on many days is done with. */
export function localDayOf(at: Instant): { readonly day: number; readonly minute: number } {
  const shifted = at + offsetMs;
  const day = Math.floor(shifted / dayMs);
  return { day, minute: Math.floor((shifted - day * dayMs) / minuteMs) };
}

/** The instant at which the wall clock in Vietnam shows this; minute 1440 is the next midnight. */
export const instantOfLocal = (date: PlainDate, minute: number): Instant =>
  instantOfDay(daysSinceEpoch(date), minute);

/** The same for the number of a day since 1970-01-01. */
export const instantOfDay = (day: number, minute: number): Instant =>
  instantOfMs(day * dayMs + minute * minuteMs - offsetMs);

export const dateIn = (at: Instant): PlainDate => localOf(at).date;
export const addMinutes = (at: Instant, minutes: number): Instant => instantOfMs(at + minutes * minuteMs);
export const startOfDay = (date: PlainDate): Instant => instantOfLocal(date, 0);
export const endOfDay = (date: PlainDate): Instant => startOfDay(addDays(date, 1));

function isInstant(value: number): value is Instant {
  return Number.isSafeInteger(value);
}
