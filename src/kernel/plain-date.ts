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
  return plainDate(new Date(day * dayMs).toISOString().slice(0, 10));
}

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

function isPlainDate(value: unknown): value is PlainDate {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
