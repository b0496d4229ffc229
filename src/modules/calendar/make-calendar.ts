import {
  daysSinceEpoch,
  type PlainDate,
  plainDate,
  plainDateOfDay,
  type Weekday,
  weekdayOfDay,
} from '#kernel';
import {
  type Calendar,
  type CalendarDefinition,
  type Day,
  type DayOff,
  type OfficeHours,
  type Session,
  yearOf,
} from './calendar.ts';
import { statutoryDaysOff } from './days-off/statutory.ts';
import { layeredName } from './named.ts';
import { type Closure, type UnitLayer, versionOn } from './unit-hours.ts';

/** Saturday has been a rest day of state agencies since October 1999 (Decision 188/1999/QĐ-TTg). */
const firstYear = 2000;
/** To here at least the lunar calendar is known to agree with the tables. */
const lastYear = 2050;

/**
 * Lays out every day with its sessions and running count of minutes: the announced years as announced, the
 * others with the days off the law names. Layers are the own hours of a unit, from the province down.
 */
export function makeCalendar(definition: CalendarDefinition, layers: readonly UnitLayer[] = []): Calendar {
  const announced = { first: Math.min(...definition.years), last: Math.max(...definition.years) };
  const first = plainDate(`${Math.min(firstYear, announced.first)}-01-01`);
  const last = plainDate(`${Math.max(lastYear, announced.last)}-12-31`);
  const plan: Plan = {
    definition,
    layers,
    daysOff: new Map(allDaysOff(definition, yearOf(first), yearOf(last)).map((day) => [day.date, day])),
    madeUp: new Set(definition.workingSaturdays),
  };
  const days: Day[] = [];
  let before = 0;
  for (let number = daysSinceEpoch(first); number <= daysSinceEpoch(last); number++) {
    const day = layDay(number, before, plan);
    days.push(day);
    before += day.minutes;
  }
  const { code, name, clock } = definition;
  return {
    code,
    version: layeredName(definition.version, layers),
    name,
    clock,
    announced,
    first,
    last,
    days,
  };
}

type Plan = {
  readonly definition: CalendarDefinition;
  readonly layers: readonly UnitLayer[];
  readonly daysOff: ReadonlyMap<PlainDate, DayOff>;
  readonly madeUp: ReadonlySet<PlainDate>;
};

function allDaysOff(definition: CalendarDefinition, from: number, to: number): readonly DayOff[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const unannounced = years.filter((year) => !definition.years.includes(year));
  return [...definition.daysOff, ...unannounced.flatMap(statutoryDaysOff)];
}

function layDay(number: number, before: number, plan: Plan): Day {
  const date = plainDateOfDay(number);
  const weekday = weekdayOfDay(number);
  const { hours, reception, closure } = ownOn(date, plan);
  const { kind, dayOff } = kindOn(date, plan, hours.weekly[weekday]);
  const closed = closure && (kind === 'working' || kind === 'made-up') ? closure : undefined;
  const sessions = closed?.open ?? sessionsOf(kind, hours, weekday);
  return {
    date,
    number,
    kind: closed && closed.open.length === 0 ? 'day-off' : kind,
    dayOff: closed ? closureOf(closed) : dayOff,
    sessions,
    minutes: lengthOf(sessions),
    before,
    reception: kind === 'day-off' ? [] : (closure?.open ?? receptionOn(kind, reception ?? hours, weekday)),
  };
}

const closureOf = ({ date, name, source }: Closure): DayOff => ({ date, name, source, kind: 'closure' });

/** What the layers say of a day: the nearest unit's hours, and a closure of any of them. */
function ownOn(
  date: PlainDate,
  { layers, definition }: Plan,
): { hours: OfficeHours; reception: OfficeHours | undefined; closure: Closure | undefined } {
  let { hours } = definition;
  let reception: OfficeHours | undefined;
  let closure: Closure | undefined;
  for (const layer of layers) {
    const own = versionOn(layer, date);
    if (own?.hours) [hours, reception] = [own.hours, undefined];
    if (own?.reception) reception = own.reception;
    closure = own?.closures.find((each) => each.date === date) ?? closure;
  }
  return { hours, reception, closure };
}

function kindOn(
  date: PlainDate,
  { madeUp, daysOff }: Plan,
  ordinary: readonly Session[],
): Pick<Day, 'kind' | 'dayOff'> {
  if (madeUp.has(date)) return { kind: 'made-up', dayOff: undefined };
  const dayOff = daysOff.get(date);
  if (dayOff) return { kind: 'day-off', dayOff };
  return { kind: ordinary.length > 0 ? 'working' : 'weekly-rest', dayOff };
}

function sessionsOf(kind: Day['kind'], hours: OfficeHours, weekday: Weekday): readonly Session[] {
  if (kind === 'made-up') return hours.madeUpDay;
  return kind === 'working' ? hours.weekly[weekday] : [];
}

/** A desk may receive on its weekly rest, never on a day off of the country. */
const receptionOn = (kind: Day['kind'], hours: OfficeHours, weekday: Weekday): readonly Session[] =>
  kind === 'weekly-rest' ? hours.weekly[weekday] : sessionsOf(kind, hours, weekday);

const lengthOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, session) => sum + session.to - session.from, 0);
