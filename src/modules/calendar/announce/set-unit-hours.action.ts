import { dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Db } from '#platform/db';
import { insertUnitCalendar, lockCalendars } from '../calendars.store.ts';
import { hashOf } from '../publishing.ts';
import { type OwnHours, unitHoursJson } from '../reading/parse-unit-hours.ts';
import type { CalendarMoves } from './announce.action.ts';

/** Gives a unit hours and closures of its own from a day on; the number of its version. */
export function setUnitHours(
  db: Db,
  unit: { readonly id: UnitId; readonly code: string },
  set: { readonly own: OwnHours; readonly by: string; readonly note: string; readonly now: Instant },
  moves: Pick<CalendarMoves, 'recount'>,
): Promise<number> {
  const definition = unitHoursJson(set.own);
  return db.transaction(async (tx) => {
    await lockCalendars(tx);
    const version = await insertUnitCalendar(tx, {
      ...{ code: unit.code, unitId: unit.id, validFrom: set.own.validFrom, definition },
      ...{ sha256: hashOf(definition), publishedAt: dateOfInstant(set.now) },
      ...{ publishedBy: set.by, note: set.note },
    });
    await moves.recount(tx, `${unit.code}@${version}`);
    return version;
  });
}
