import type { Db } from '#platform/db';
import type { AnyRoute } from '#platform/http';
import type { CalendarMoves } from './announce/announce.action.ts';
import { announceRoutes } from './announce/announce.route.ts';

/** The administrator's pages of days off and hours. */
export const calendarModule = (deps: {
  readonly db: Db;
  readonly moves: CalendarMoves;
}): { readonly routes: readonly AnyRoute[] } => ({ routes: announceRoutes(deps) });
