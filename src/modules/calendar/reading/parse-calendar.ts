import { err, type JsonObject, type JsonValue, ok, type PlainDate, type Result, weekdayOf } from '#kernel';
import { type CalendarDefinition, type DayOff, type DayOffKind, yearOf } from '../calendar.ts';
import { type Clock, clocks } from '../limit.ts';
import { checkDays, type PlacedDay } from './check-days.ts';
import { hoursAt, missingHours } from './hours-at.ts';
import { bilingualAt, dateAt, type Faults, listAt, noDate, objectAt, textAt } from './place.ts';

/** Reads `content/calendars/*.json`; every mistake is told with its place, none is repaired. */
export function parseCalendar(json: JsonValue): Result<CalendarDefinition, readonly string[]> {
  const faults: Faults = [];
  const root = objectAt(json, 'calendar', faults);
  const years = listAt(root['years'], 'years', faults).map((each, index) =>
    yearAt(objectAt(each, `years[${index}]`, faults), `years[${index}]`, faults),
  );
  const definition: CalendarDefinition = {
    code: matchingAt(root['code'], 'code', /^[a-z][a-z0-9-]*$/, faults),
    version: matchingAt(root['version'], 'version', /^[0-9A-Za-z][0-9A-Za-z.-]*$/, faults),
    name: bilingualAt(root['name'], 'name', faults),
    clock: clockAt(root['clock'], faults),
    hours: hoursAt(objectAt(root['hours'], 'hours', faults), 'hours', faults),
    years: years.map(({ year }) => year),
    daysOff: years.flatMap(({ daysOff }) => daysOff.map(({ day }) => day)),
    workingSaturdays: years.flatMap(({ saturdays }) => saturdays.map(({ day }) => day)),
  };
  missingHours(definition.hours, definition.workingSaturdays.length > 0, faults);
  checkYears(definition.years, faults);
  checkDays(
    years.flatMap(({ daysOff }) => daysOff),
    years.flatMap(({ saturdays }) => saturdays),
    (date) => definition.hours.weekly[weekdayOf(date)].length === 0,
    faults,
  );
  return faults.length > 0 ? err(faults) : ok(definition);
}

type Year = {
  readonly year: number;
  readonly daysOff: readonly PlacedDay<DayOff>[];
  readonly saturdays: readonly PlacedDay<PlainDate>[];
};

function yearAt(json: JsonObject, place: string, faults: Faults): Year {
  const year = numberAt(json['year'], `${place}.year`, faults);
  const daysOff = listAt(json['daysOff'], `${place}.daysOff`, faults).map((each, index) => {
    const at = `${place}.daysOff[${index}]`;
    return { day: dayOffAt(objectAt(each, at, faults), at, faults), place: `${at}.date` };
  });
  const saturdays = listAt(json['workingSaturdays'], `${place}.workingSaturdays`, faults).map(
    (each, index) => {
      const at = `${place}.workingSaturdays[${index}]`;
      return { day: dateAt(each, at, faults), place: at };
    },
  );
  for (const { place: at, date } of [
    ...daysOff.map(({ day, place: where }) => ({ place: where, date: day.date })),
    ...saturdays.map(({ day, place: where }) => ({ place: where, date: day })),
  ]) {
    if (date !== noDate && yearOf(date) !== year) faults.push(`${at} — ${date} is no day of ${year}`);
  }
  return { year, daysOff, saturdays };
}

const dayOffAt = (day: JsonObject, at: string, faults: Faults): DayOff => ({
  date: dateAt(day['date'], `${at}.date`, faults),
  name: bilingualAt(day['name'], `${at}.name`, faults),
  kind: kindAt(day['kind'], `${at}.kind`, faults),
  source: textAt(day['source'], `${at}.source`, faults),
});

function checkYears(years: readonly number[], faults: Faults): void {
  const ordered = [...years].sort((a, b) => a - b);
  if (ordered.length === 0 || ordered.some((year, index) => year !== (ordered[0] ?? 0) + index)) {
    faults.push('years — must follow each other without a gap');
  }
}

function kindAt(value: JsonValue | undefined, place: string, faults: Faults): DayOffKind {
  if (value === 'statutory' || value === 'compensatory' || value === 'swap-off') return value;
  faults.push(`${place} — must be statutory, compensatory or swap-off`);
  return 'statutory';
}

/** The province's convention for working days (handbook §4.6); the hour clock when nothing is said. */
function clockAt(value: JsonValue | undefined, faults: Faults): Clock {
  if (value === undefined) return 'hour';
  const clock = clocks.find((each) => each === value);
  if (clock === undefined) faults.push('clock — must be hour or day');
  return clock ?? 'hour';
}

function numberAt(value: JsonValue | undefined, place: string, faults: Faults): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 1900 && value < 2200) return value;
  faults.push(`${place} — must be a year`);
  return 2000;
}

function matchingAt(value: JsonValue | undefined, place: string, pattern: RegExp, faults: Faults): string {
  const text = textAt(value, place, faults);
  if (text !== '' && !pattern.test(text))
    faults.push(`${place} — must be a word of letters, digits, - and .`);
  return text;
}
