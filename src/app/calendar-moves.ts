import type { CalendarMoves } from '#calendar';

/** What a new calendar does to open dossiers. */
export const calendarMoves = (): CalendarMoves => ({
  affected: async () => ({ total: 0, moves: [] }),
  recount: async () => {},
});
