import type { UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Calendar, CalendarDefinition } from './calendar.ts';
import { currentCalendarName, findCalendarVersion, unitCalendarVersions } from './calendars.store.ts';
import { makeCalendar } from './make-calendar.ts';
import { parseCalendarName } from './named.ts';
import { parseCalendar } from './reading/parse-calendar.ts';
import { parseUnitHours } from './reading/parse-unit-hours.ts';
import type { UnitLayer } from './unit-hours.ts';

/** The calendar with this name, laid out. Throws when there is none: whoever has a name has it from us. */
export async function calendarNamed(db: Executor, name: string): Promise<Calendar> {
  const named = parseCalendarName(name);
  if (!named) throw new Error(`"${name}" is no name of a calendar`);
  const definition = await definitionNamed(db, named.code, named.version);
  const layers: UnitLayer[] = [];
  for (const { code, version } of named.layers) layers.push(await layerOf(db, code, version));
  return makeCalendar(definition, layers);
}

/** The calendar a unit counts by, or would count by. */
export type CalendarOf = (unitId: UnitId) => Promise<Calendar>;

/** The calendars of units as they would be with another national one, which need not be published. */
export function calendarsWith(db: Executor, national: CalendarDefinition): CalendarOf {
  const known = new Map<string, Calendar>();
  const names = new Map<UnitId, string>();
  return async (unitId) => {
    const name = names.get(unitId) ?? (await currentCalendarName(db, unitId));
    names.set(unitId, name);
    const before = known.get(name);
    if (before) return before;
    const layers: UnitLayer[] = [];
    for (const { code, version } of parseCalendarName(name)?.layers ?? [])
      layers.push(await layerOf(db, code, version));
    const calendar = makeCalendar(national, layers);
    known.set(name, calendar);
    return calendar;
  };
}

/** What was announced under a version of the national calendar. */
export async function definitionNamed(
  db: Executor,
  code: string,
  version: string,
): Promise<CalendarDefinition> {
  const row = await findCalendarVersion(db, code, version);
  if (!row) throw new Error(`There is no version ${version} of the calendar ${code}`);
  const definition = parseCalendar(row.definition);
  if (!definition.ok) throw new Error(`Calendar ${code} ${version}: ${definition.error.join('; ')}`);
  return definition.value;
}

async function layerOf(db: Executor, code: string, version: number): Promise<UnitLayer> {
  const rows = await unitCalendarVersions(db, code, version);
  if (rows.length === 0) throw new Error(`There is no version ${version} of the hours of unit ${code}`);
  const versions = rows.map((row) => {
    const own = parseUnitHours(row.definition);
    if (!own.ok) throw new Error(`Hours of ${code}, version ${row.version}: ${own.error.join('; ')}`);
    return { ...own.value, code, version: row.version };
  });
  return { code, versions };
}

/** Calendars by name and by unit, each laid out once: a name never changes its meaning. */
export interface Calendars {
  readonly named: (db: Executor, name: string) => Promise<Calendar>;
  /** The one a unit counts by from now on. */
  readonly ofUnit: (db: Executor, unitId: UnitId) => Promise<Calendar>;
  readonly national: (db: Executor) => Promise<Calendar>;
}

/** A laid-out calendar is some three megabytes: units that share hours share it, the oldest go first. */
export function cachedCalendars(most = 60): Calendars {
  const known = new Map<string, Calendar>();
  const named = async (db: Executor, name: string): Promise<Calendar> => {
    const before = known.get(name);
    if (before) return before;
    const calendar = await calendarNamed(db, name);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(name, calendar);
    return calendar;
  };
  return {
    named,
    ofUnit: async (db, unitId) => named(db, await currentCalendarName(db, unitId)),
    national: async (db) => named(db, await currentCalendarName(db)),
  };
}
