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

export function weekdayOf(date: PlainDate): Weekday {
  const names = [4, 5, 6, 7, 1, 2, 3] as const;
  const weekday = names[((daysSinceEpoch(date) % 7) + 7) % 7];
  if (weekday === undefined) throw new RangeError(date);
  return weekday;
}

function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}
