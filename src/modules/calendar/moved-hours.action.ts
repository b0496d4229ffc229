import { nameOfActor } from '#audit';
import { type Actor, dateOfInstant, type Instant, type JsonValue, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import {
  calendarHistory,
  insertUnitCalendar,
  lockCalendars,
  unitCalendarVersions,
} from './calendars.store.ts';
import { hashOf } from './publishing.ts';
import { type OwnHours, unitHoursJson } from './reading/parse-unit-hours.ts';

/** The hours and closures units have announced last, by the unit's code. */
export async function hoursToMove(db: Executor): Promise<ReadonlyMap<string, JsonValue>> {
  const { units } = await calendarHistory(db);
  const newest = new Map<string, number>();
  for (const { name } of units) {
    const [code = '', version = '0'] = name.split('@');
    newest.set(code, Math.max(Number(version), newest.get(code) ?? 0));
  }
  const found = new Map<string, JsonValue>();
  for (const [code, version] of newest) {
    const last = (await unitCalendarVersions(db, code, version)).at(-1);
    if (last) found.set(code, last.definition);
  }
  return found;
}

/** Announces them here unless they are what was announced last; the name of the version that was made. */
export async function placeHours(
  tx: Tx,
  { unit, own }: { readonly unit: { readonly id: UnitId; readonly code: string }; readonly own: OwnHours },
  { actor, now, note }: { readonly actor: Actor; readonly now: Instant; readonly note: string },
): Promise<string | undefined> {
  const definition = unitHoursJson(own);
  const sha256 = hashOf(definition);
  await lockCalendars(tx);
  const here = (await hoursToMove(tx)).get(unit.code);
  if (here && hashOf(here) === sha256) return undefined;
  const version = await insertUnitCalendar(tx, {
    ...{ code: unit.code, unitId: unit.id, validFrom: own.validFrom, definition, sha256, note },
    ...{ publishedAt: dateOfInstant(now), publishedBy: nameOfActor(actor) },
  });
  return `${unit.code}@${version}`;
}
