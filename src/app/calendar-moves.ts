import type { CalendarMoves } from '#calendar';
import { affectedDossiers, queueRecount } from '#dossiers';
import type { Instant } from '#kernel';

/** What a new calendar does to open dossiers: told before, done by the worker after. */
export const calendarMoves = (now: () => Instant): CalendarMoves => ({
  affected: (db, next) => affectedDossiers(db, next, now()),
  recount: queueRecount,
});
