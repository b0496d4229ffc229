import type { Bilingual, DossierId, Instant, PlainDate } from '#kernel';
import { type CalendarDefinition, type DayOff, yearOf } from '../calendar.ts';
import { statutoryDaysOff } from '../days-off/statutory.ts';

/** What an announcement says of one year. */
export type YearDays = {
  readonly year: number;
  readonly daysOff: readonly DayOff[];
  readonly workingSaturdays: readonly PlainDate[];
};

/** An open dossier whose date another calendar moves. */
export type Move = {
  readonly dossierId: DossierId;
  readonly code: string;
  readonly agency: Bilingual;
  readonly oldDue: Instant;
  readonly newDue: Instant;
};

/** How many open dossiers move, and the first of them. */
export type Affected = { readonly total: number; readonly moves: readonly Move[] };

/** The days of a year as far as the law names them: to be edited by what is announced. */
export const suggestedYear = (year: number): YearDays => ({
  year,
  daysOff: statutoryDaysOff(year).map(({ date, name, kind, source }) => ({ date, name, kind, source })),
  workingSaturdays: [],
});

export const announcedYear = (definition: CalendarDefinition, year: number): YearDays | undefined =>
  definition.years.includes(year)
    ? {
        year,
        daysOff: definition.daysOff.filter(({ date }) => yearOf(date) === year),
        workingSaturdays: definition.workingSaturdays.filter((date) => yearOf(date) === year),
      }
    : undefined;

/** The years that may be announced: those that are, and the next. */
export const announceable = ({ years }: CalendarDefinition, year: number): boolean =>
  years.includes(year) || year === Math.max(...years) + 1;

/** The calendar with a year announced, or announced anew. */
export const withYear = (
  definition: CalendarDefinition,
  { year, daysOff, workingSaturdays }: YearDays,
  version: string,
): CalendarDefinition => ({
  ...definition,
  version,
  years: [...new Set([...definition.years, year])].sort((a, b) => a - b),
  daysOff: [...definition.daysOff.filter(({ date }) => yearOf(date) !== year), ...daysOff].sort(byDate),
  workingSaturdays: [
    ...definition.workingSaturdays.filter((date) => yearOf(date) !== year),
    ...workingSaturdays,
  ].sort(),
});

const byDate = (a: DayOff, b: DayOff): number => (a.date < b.date ? -1 : 1);

/** Where a year departs from the law's own days: for a second look, not for refusing. */
export function departures({ year, daysOff }: YearDays): {
  readonly missing: readonly DayOff[];
  readonly added: readonly DayOff[];
} {
  const law = statutoryDaysOff(year);
  const has = (days: readonly DayOff[], date: PlainDate): boolean => days.some((day) => day.date === date);
  return {
    missing: law.filter(({ date }) => !has(daysOff, date)),
    added: daysOff.filter(({ date }) => !has(law, date)),
  };
}
