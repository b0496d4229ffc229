import type { Db } from '#platform/db';
import type { AnyRoute } from '#platform/http';
import type { CalendarMoves } from './announce/announce.action.ts';
import { announceRoutes } from './announce/announce.route.ts';
import type { ManagedAgency } from './own-hours/managed-agency-port.ts';
import { ownHoursRoutes } from './own-hours/own-hours.route.ts';

/** The administrator's pages of days off and hours. */
export const calendarModule = (deps: {
  readonly db: Db;
  readonly moves: CalendarMoves;
  readonly managed: ManagedAgency;
}): { readonly routes: readonly AnyRoute[] } => ({
  routes: [...announceRoutes(deps), ...ownHoursRoutes(deps)],
});
