declare const brand: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`; such texts sort as the days do. */
export type PlainDate = string & { readonly [brand]: 'plain-date' };

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** Parses `YYYY-MM-DD`; undefined when there is no such day (2026-02-30). */
export function parsePlainDate(text: unknown): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined;
}

/** The same for a constant in the code, in content or in our own database; anything else is a bug. */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new RangeError(`Not a date: ${text}`);
}

export const daysSinceEpoch = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

export function plainDateOfDay(day: number): PlainDate {
  const at = new Date(day * dayMs);
  const year = String(at.getUTCFullYear()).padStart(4, '0');
  return plainDate(`${year}-${twoDigits(at.getUTCMonth() + 1)}-${twoDigits(at.getUTCDate())}`);
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

export const addDays = (date: PlainDate, days: number): PlainDate =>
  plainDateOfDay(daysSinceEpoch(date) + days);

export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  daysSinceEpoch(to) - daysSinceEpoch(from);

export const weekdayOf = (date: PlainDate): Weekday => weekdayOfDay(daysSinceEpoch(date));

/** The weekday of a day by its number since 1970-01-01, which was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  const names = [4, 5, 6, 7, 1, 2, 3] as const;
  const weekday = names[((day % 7) + 7) % 7];
  if (weekday === undefined) throw new RangeError(`Not a day: ${day}`);
  return weekday;
}

/** Character by character: a calendar lays out eighteen thousand days, and each date that is read comes by here. */
function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** The number that digits stand for; NaN, which compares with nothing, where there is anything else. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `25/11/2026`, as days are written in Vietnam; the weekday is `dayIn` of the calendar. */
export const slashedDate = (date: PlainDate): string => date.split('-').reverse().join('/');
