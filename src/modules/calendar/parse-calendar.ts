import {
  type Bilingual,
  err,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ok,
  type PlainDate,
  parsePlainDate,
  plainDate,
  type Result,
} from '#kernel';
import type { CalendarDefinition, DayOff, DayOffKind, OfficeHours, Session } from './calendar.ts';

/** Reads `content/calendars/*.json`; every mistake is told with its place, none is repaired. */
export function parseCalendar(json: JsonValue): Result<CalendarDefinition, readonly string[]> {
  const faults: string[] = [];
  const root = objectAt(json, 'calendar', faults);
  const years = listAt(root['years'], 'years', faults).map((each, index) =>
    objectAt(each, `years[${index}]`, faults),
  );
  const definition: CalendarDefinition = {
    code: textAt(root['code'], 'code', faults),
    version: textAt(root['version'], 'version', faults),
    name: bilingualAt(root['name'], 'name', faults),
    hours: hoursAt(objectAt(root['hours'], 'hours', faults), faults),
    years: years.map((year, index) => yearAt(year['year'], `years[${index}].year`, faults)),
    daysOff: years.flatMap((year, index) => daysOffAt(year['daysOff'], `years[${index}].daysOff`, faults)),
    workingSaturdays: years.flatMap((year, index) =>
      datesAt(year['workingSaturdays'], `years[${index}].workingSaturdays`, faults),
    ),
  };
  const ordered = [...definition.years].sort((a, b) => a - b);
  if (ordered.length === 0 || ordered.some((year, index) => year !== (ordered[0] ?? 0) + index)) {
    faults.push('years — must follow each other without a gap');
  }
  return faults.length > 0 ? err(faults) : ok(definition);
}

function hoursAt(hours: JsonObject, faults: string[]): OfficeHours {
  const of = (day: string): readonly Session[] => sessionsAt(hours[day], `hours.${day}`, faults);
  return {
    weekly: {
      1: of('monday'),
      2: of('tuesday'),
      3: of('wednesday'),
      4: of('thursday'),
      5: of('friday'),
      6: of('saturday'),
      7: of('sunday'),
    },
    madeUpDay: of('madeUpDay'),
  };
}

function sessionsAt(value: JsonValue | undefined, place: string, faults: string[]): readonly Session[] {
  const sessions = listAt(value, place, faults).flatMap((each) => parseSession(each) ?? []);
  const wrong = sessions.some((session, index) => session.from < (sessions[index - 1]?.to ?? 0));
  if (wrong || sessions.length !== listAt(value, place, []).length) {
    faults.push(`${place} — must be sessions like "07:30-11:30", in order`);
  }
  return sessions;
}

function parseSession(value: JsonValue): Session | undefined {
  const match = typeof value === 'string' ? /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(value) : null;
  if (!match) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const session = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return session.to > session.from && session.to <= 1440 ? session : undefined;
}

const daysOffAt = (value: JsonValue | undefined, place: string, faults: string[]): DayOff[] =>
  listAt(value, place, faults).map((each, index) => {
    const at = `${place}[${index}]`;
    const day = objectAt(each, at, faults);
    return {
      date: dateAt(day['date'], `${at}.date`, faults),
      name: bilingualAt(day['name'], `${at}.name`, faults),
      kind: kindAt(day['kind'], `${at}.kind`, faults),
      source: textAt(day['source'], `${at}.source`, faults),
    };
  });

const datesAt = (value: JsonValue | undefined, place: string, faults: string[]): PlainDate[] =>
  listAt(value, place, faults).map((each, index) => dateAt(each, `${place}[${index}]`, faults));

function dateAt(value: JsonValue | undefined, place: string, faults: string[]): PlainDate {
  const date = parsePlainDate(value);
  if (date) return date;
  faults.push(`${place} — must be a date YYYY-MM-DD`);

  return plainDate('1970-01-01');
}

function kindAt(value: JsonValue | undefined, place: string, faults: string[]): DayOffKind {
  if (value === 'statutory' || value === 'compensatory' || value === 'swap-off') return value;
  faults.push(`${place} — must be statutory, compensatory or swap-off`);
  return 'statutory';
}

function yearAt(value: JsonValue | undefined, place: string, faults: string[]): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 1900 && value < 2200) return value;
  faults.push(`${place} — must be a year`);
  return 2000;
}

function textAt(value: JsonValue | undefined, place: string, faults: string[]): string {
  if (typeof value === 'string' && value !== '') return value;
  faults.push(`${place} — must be a text`);
  return '';
}

function bilingualAt(value: JsonValue | undefined, place: string, faults: string[]): Bilingual {
  const object = objectAt(value, place, faults);
  return { vi: textAt(object['vi'], `${place}.vi`, faults), en: textAt(object['en'], `${place}.en`, faults) };
}

function listAt(value: JsonValue | undefined, place: string, faults: string[]): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  faults.push(`${place} — must be a list`);
  return [];
}

function objectAt(value: JsonValue | undefined, place: string, faults: string[]): JsonObject {
  if (isJsonObject(value)) return value;
  faults.push(`${place} — must be an object`);
  return {};
}
