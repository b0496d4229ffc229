import path from 'node:path';
import { type Calendar, type Clock, loadCalendar } from '#calendar';
import type { DossierOffice } from '#dossiers';
import type { UnitId } from '#kernel';
import { findUnit } from '#organisations';
import type { Db, Executor } from '#platform/db';
import type { VersionLoader } from '#procedures';
import { rulesFrom } from './rules.ts';

/**
 * What dossiers are handled with. Every unit keeps the country's calendar until units have hours of their
 * own; the working day is the hour clock, the default of the handbook §4.6.
 */
export async function dossierOffice(
  db: Db,
  contentDir: string,
  versionOf: VersionLoader,
): Promise<DossierOffice & { readonly calendar: Calendar }> {
  const calendar = await loadCalendar(path.join(contentDir, 'calendars', 'vietnam.json'));
  const clock: Clock = 'hour';
  return {
    db,
    clock,
    calendar,
    calendarOf: () => calendar,
    rulesOf: async (executor, id) => rulesFrom(await versionOf(executor, id)),
    agencyCodeOf,
  };
}

/** Only agencies with a code are competent for anything; one without is a mistake in the unit tree. */
async function agencyCodeOf(db: Executor, id: UnitId): Promise<string> {
  const code = (await findUnit(db, id))?.agencyCode;
  if (code === undefined) throw new Error(`Unit ${id} has no agency code to number dossiers with`);
  return code;
}
