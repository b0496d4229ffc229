import { addDays, daysBetween, type PlainDate, plainDate } from '#kernel';
import { newMoonDay, newMoonNear, sunTwelfth } from './astronomy.ts';

/**
 * The day of the Vietnamese lunar calendar, as a date. The rules: a month begins on the day of the new moon;
 * the month with the winter solstice is the eleventh; of thirteen months between two of those, the first in
 * which the Sun enters no new twelfth of its way is a leap month and bears the number of the one before.
 * `month` is the ordinary one, never the leap month. Agrees with the published tables for every month from 1968, when the rules were set, to 2053.
 */
export function lunarDate(lunarYear: number, month: number, day: number): PlainDate {
  const solsticeYear = month >= 11 ? lunarYear : lunarYear - 1;
  const ordinary = (month + 1) % 12;
  const leap = leapMonthAfter(solsticeYear);
  const index = leap !== undefined && ordinary >= leap ? ordinary + 1 : ordinary;
  return addDays(epoch, newMoonDay(eleventhMonth(solsticeYear) + index) + day - 1);
}

const epoch = plainDate('1970-01-01');

/** Number of the new moon that begins the eleventh month of a year: the last one up to the solstice. */
function eleventhMonth(year: number): number {
  const solstice = winterSolstice(year);
  const near = newMoonNear(solstice) + 1;
  return [near, near - 1, near - 2].find((k) => newMoonDay(k) <= solstice) ?? near - 3;
}

/** The day within which the Sun reaches 270°. */
function winterSolstice(year: number): number {
  const start = daysBetween(epoch, plainDate(`${year}-12-18`));
  return [0, 1, 2, 3, 4, 5, 6].map((days) => start + days).find((day) => sunTwelfth(day + 1) === 9) ?? start;
}

/** How many months after the eleventh one of `year` the leap month stands; undefined when there is none. */
function leapMonthAfter(year: number): number | undefined {
  const eleventh = eleventhMonth(year);
  if (eleventhMonth(year + 1) - eleventh < 13) return undefined;
  return Array.from({ length: 12 }, (_, index) => index + 1).find(
    (index) => sunTwelfth(newMoonDay(eleventh + index)) === sunTwelfth(newMoonDay(eleventh + index + 1)),
  );
}
