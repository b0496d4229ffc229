import { err, type JsonObject, type JsonValue, ok, type Result } from '#kernel';
import type { CalendarDefinition } from '../calendar.ts';
import { calendarJson, dayJson } from '../reading/calendar-json.ts';
import { parseCalendar } from '../reading/parse-calendar.ts';
import { objectAt } from '../reading/place.ts';
import { announcedYear, type YearDays } from './announcement.ts';

/** A year as a file to edit. */
export const yearFile = ({ year, daysOff, workingSaturdays }: YearDays): JsonObject => ({
  year,
  daysOff: daysOff.map(dayJson),
  workingSaturdays: [...workingSaturdays],
});

/** Reads such a file by the hours of a calendar; every mistake is told with its place in the file. */
export function parseYearFile(
  json: JsonValue,
  { hours, ...definition }: CalendarDefinition,
): Result<YearDays, readonly string[]> {
  const faults: string[] = [];
  const year = objectAt(json, 'year', faults);
  if (faults.length > 0) return err(faults);
  const parsed = parseCalendar({ ...calendarJson({ ...definition, hours }), years: [year] });
  if (!parsed.ok) return err(parsed.error.map((fault) => fault.replaceAll('years[0].', '')));
  const [number = 0] = parsed.value.years;
  const days = announcedYear(parsed.value, number);
  return days ? ok(days) : err(['year — must be a year']);
}
