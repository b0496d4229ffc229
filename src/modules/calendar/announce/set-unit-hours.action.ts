import { nameOfActor, recordChange } from '#audit';
import { type Actor, dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Db, Tx } from '#platform/db';
import { insertUnitCalendar, lockCalendars } from '../calendars.store.ts';
import { cachedCalendars } from '../named-calendars.action.ts';
import { hashOf } from '../publishing.ts';
import { type OwnHours, unitHoursJson } from '../reading/parse-unit-hours.ts';
import type { CalendarMoves } from './announce.action.ts';
import type { Affected } from './announcement.ts';

type Unit = { readonly id: UnitId; readonly code: string };

interface Hours {
  readonly own: OwnHours;
  readonly actor: Actor;
  readonly note: string;
  readonly now: Instant;
}

/** Gives a unit hours and closures of its own from a day on; the number of its version. */
export function setUnitHours(
  db: Db,
  unit: Unit,
  set: Hours,
  moves: Pick<CalendarMoves, 'recount'>,
): Promise<number> {
  return db.transaction(async (tx) => {
    const version = await publish(tx, unit, set);
    await moves.recount(tx, `${unit.code}@${version}`);
    const { actor, now, note } = set;
    const change = {
      action: 'calendar.unit-hours-set',
      subject: { kind: 'calendar', id: unit.code, name: `Giờ làm việc của đơn vị ${unit.code}` },
      ...{ after: unitHoursJson(set.own), reason: note || undefined },
    } as const;
    await recordChange(tx, change, { actor, now });
    return version;
  });
}

/**
 * The open dossiers that such hours would move, of the unit and of those below it. They are published in a
 * transaction that does not end: what is told is what the same publication would do, and nothing of it stays.
 */
export async function rehearseUnitHours(
  db: Db,
  unit: Unit,
  set: Hours,
  moves: Pick<CalendarMoves, 'affected'>,
): Promise<Affected> {
  try {
    return await db.transaction(async (tx) => {
      await publish(tx, unit, set);
      const { ofUnit } = cachedCalendars();
      throw new Rehearsed(await moves.affected(tx, (unitId) => ofUnit(tx, unitId)));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.affected;
    throw error;
  }
}

/** Ends a rehearsal: what it wrote goes, what it saw is kept. */
class Rehearsed extends Error {
  readonly affected: Affected;

  constructor(affected: Affected) {
    super('Only rehearsed');
    this.affected = affected;
  }
}

async function publish(tx: Tx, unit: Unit, set: Hours): Promise<number> {
  const definition = unitHoursJson(set.own);
  await lockCalendars(tx);
  return insertUnitCalendar(tx, {
    ...{ code: unit.code, unitId: unit.id, validFrom: set.own.validFrom, definition },
    ...{ sha256: hashOf(definition), publishedAt: dateOfInstant(set.now) },
    ...{ publishedBy: nameOfActor(set.actor), note: set.note },
  });
}
