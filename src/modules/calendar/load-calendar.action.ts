import { readFile } from 'node:fs/promises';
import type { JsonValue } from '#kernel';
import type { Calendar, CalendarDefinition } from './calendar.ts';
import { makeCalendar } from './make-calendar.ts';
import { parseCalendar } from './reading/parse-calendar.ts';

/**
 * Reads a calendar of the content folder (`content/calendars/vietnam.json`), once, at start. A faulty file
 * stops the start with every mistake in it: no office may run on a guessed calendar.
 */
export const loadCalendar = async (path: string): Promise<Calendar> => makeCalendar(await readCalendar(path));

/** What stands in the file, before the days are laid out. */
export async function readCalendar(path: string): Promise<CalendarDefinition> {
  const json: JsonValue = JSON.parse(await readFile(path, 'utf8'));
  const definition = parseCalendar(json);
  if (!definition.ok) throw new Error(`${path}:\n${definition.error.join('\n')}`);
  return definition.value;
}
