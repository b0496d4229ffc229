import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { dateOfInstant, err, type Instant, ok, type Result } from '#kernel';
import type { Db, Tx } from '#platform/db';
import type { CalendarDefinition } from './calendar.ts';
import { calendarName } from './calendar.ts';
import { calendarVersions, insertCalendarVersion, lockCalendars } from './calendars.store.ts';
import { readCalendar } from './load-calendar.action.ts';
import { hashOf } from './publishing.ts';
import { calendarJson } from './reading/calendar-json.ts';

/** What an import of calendars did, by name. */
export type CalendarImport = {
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  /** Older than what this installation has announced since: left out. */
  readonly older: readonly string[];
};

/**
 * Publishes the calendars of a content folder that are newer than those here; what was published before
 * stays. A version that says something else than the one of its name is refused: names never change their
 * meaning.
 */
export async function importCalendars(
  db: Db,
  contentFolder: string,
  now: Instant,
): Promise<Result<CalendarImport, readonly string[]>> {
  const folder = path.join(contentFolder, 'calendars');
  const definitions: CalendarDefinition[] = [];
  for (const name of (await namesIn(folder)).filter((each) => each.endsWith('.json')).sort())
    definitions.push(await readCalendar(path.join(folder, name)));
  return db.transaction((tx) => importDefinitions(tx, definitions, { now, by: 'import' }));
}

/** The same of calendars that were read elsewhere, in the transaction it is asked in. */
export async function importDefinitions(
  tx: Tx,
  definitions: readonly CalendarDefinition[],
  from: { readonly now: Instant; readonly by: string },
): Promise<Result<CalendarImport, readonly string[]>> {
  await lockCalendars(tx);
  const report = { added: [] as string[], unchanged: [] as string[], older: [] as string[] };
  for (const definition of definitions) {
    const done = await importOne(tx, definition, from);
    if (done === 'differs') return err([differs(calendarName(definition))]);
    report[done].push(calendarName(definition));
  }
  return ok(report);
}

const differs = (name: string): string =>
  `calendar ${name} is published here with other days or hours: give the changed file a new version`;

async function importOne(
  tx: Tx,
  definition: CalendarDefinition,
  { now, by }: { readonly now: Instant; readonly by: string },
): Promise<'added' | 'unchanged' | 'older' | 'differs'> {
  const json = calendarJson(definition);
  const sha256 = hashOf(json);
  const known = await calendarVersions(tx, definition.code);
  const same = known.find(({ version }) => version === definition.version);
  if (same) return same.sha256 === sha256 ? 'unchanged' : 'differs';
  if (known.some(({ version }) => version > definition.version)) return 'older';
  await insertCalendarVersion(tx, {
    ...{ code: definition.code, version: definition.version, definition: json, sha256 },
    ...{ publishedAt: dateOfInstant(now), publishedBy: by, note: '' },
  });
  return 'added';
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
