import type { Bilingual, JsonObject } from '#kernel';
import { type CalendarDefinition, type DayOff, yearOf } from '../calendar.ts';
import { hoursJson } from './hours-at.ts';

/** A calendar as it stands in a file, and as it is kept: `parseCalendar` reads it again. */
export const calendarJson = (definition: CalendarDefinition): JsonObject => ({
  code: definition.code,
  version: definition.version,
  name: both(definition.name),
  clock: definition.clock,
  hours: hoursJson(definition.hours),
  years: definition.years.map((year) => ({
    year,
    daysOff: definition.daysOff.filter(({ date }) => yearOf(date) === year).map(dayJson),
    workingSaturdays: definition.workingSaturdays.filter((date) => yearOf(date) === year),
  })),
});

export const dayJson = ({ date, name, kind, source }: DayOff): JsonObject => ({
  ...{ date, name: both(name), kind, source },
});

const both = ({ vi, en }: Bilingual): JsonObject => ({ vi, en });
