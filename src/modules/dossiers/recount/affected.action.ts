import type { Affected, CalendarOf, Move } from '#calendar';
import type { DossierId, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { openDossiers } from './recount.store.ts';
import { dateBy } from './recount.ts';

const atOnce = 500;
/** As many moves as a person may want to look at; the total counts all. */
const shown = 200;

/** The open dossiers that would get another date by calendars that are not published yet. Changes nothing. */
export async function affectedDossiers(
  db: Executor,
  calendarOf: CalendarOf,
  now: Instant,
): Promise<Affected> {
  const moves: Move[] = [];
  let total = 0;
  for (let after: DossierId | undefined; ; ) {
    const found = await openDossiers(db, after, atOnce);
    for (const { id, dossier, competent, agency } of found) {
      const newDue = dateBy(dossier, await calendarOf(competent), now);
      const oldDue = dossier.deadline?.dueAt;
      if (oldDue === undefined || !newDue.ok || newDue.value.dueAt === oldDue) continue;
      total += 1;
      if (moves.length < shown)
        moves.push({ dossierId: id, code: dossier.code ?? '', agency, oldDue, newDue: newDue.value.dueAt });
    }
    if (found.length < atOnce) return { total, moves };
    after = found.at(-1)?.id;
  }
}
