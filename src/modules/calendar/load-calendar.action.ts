import { readFile } from 'node:fs/promises';
import type { JsonValue } from '#kernel';
import type { Calendar } from './calendar.ts';
import { makeCalendar } from './make-calendar.ts';
import { parseCalendar } from './parse-calendar.ts';

/**
 * Reads a calendar of the content folder (`content/calendars/vietnam.json`), once, at start. A faulty file
 * stops the start with every mistake in it: no office may run on a guessed calendar.
 */
export async function loadCalendar(path: string): Promise<Calendar> {
  const json: JsonValue = JSON.parse(await readFile(path, 'utf8'));
  const definition = parseCalendar(json);
  if (!definition.ok) throw new Error(`${path}:\n${definition.error.join('\n')}`);
  return makeCalendar(definition.value);
}
