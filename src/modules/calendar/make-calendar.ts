import { addDays, daysBetween, type PlainDate, plainDate, weekdayOf } from '#kernel';
import type { Calendar, CalendarDefinition, Day, DayKind, DayOff, Session } from './calendar.ts';

/** Lays out every day of the definition's years with its sessions and running count of minutes. */
export function makeCalendar(definition: CalendarDefinition): Calendar {
  const first = plainDate(`${Math.min(...definition.years)}-01-01`);
  const last = plainDate(`${Math.max(...definition.years)}-12-31`);
  const daysOff = new Map(definition.daysOff.map((day) => [day.date, day]));
  const madeUp = new Set(definition.workingSaturdays);
  const days: Day[] = [];
  let before = 0;
  for (let index = 0; index <= daysBetween(first, last); index++) {
    const date = addDays(first, index);
    const day = layDay(date, before, daysOff.get(date), madeUp.has(date), definition);
    days.push(day);
    before += day.minutes;
  }
  return { code: definition.code, version: definition.version, name: definition.name, first, last, days };
}

function layDay(
  date: PlainDate,
  before: number,
  dayOff: DayOff | undefined,
  madeUp: boolean,
  { hours }: CalendarDefinition,
): Day {
  const ordinary = hours.weekly[weekdayOf(date)];
  const kind: DayKind = madeUp
    ? 'made-up'
    : dayOff
      ? 'day-off'
      : ordinary.length > 0
        ? 'working'
        : 'weekly-rest';
  const sessions = kind === 'made-up' ? hours.madeUpDay : kind === 'working' ? ordinary : [];
  return { date, kind, dayOff: madeUp ? undefined : dayOff, sessions, minutes: lengthOf(sessions), before };
}

const lengthOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, session) => sum + session.to - session.from, 0);
