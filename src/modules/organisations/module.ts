import type { AnyRoute } from '#platform/http';
import { absenceRoutes } from './absence/absence.route.ts';
import { delegationRoutes } from './delegation/delegation.route.ts';
import { staffImportRoutes } from './import/staff-import.route.ts';
import { staffAccountRoutes } from './staff/accounts.route.ts';
import { personRoutes } from './staff/person.route.ts';
import { staffPostRoutes } from './staff/posts.route.ts';
import { staffListRoutes } from './staff/staff.route.ts';
import type { StaffDeps } from './staff-deps.ts';

/** People and posts, as those who lead and administer them see and change them. */
export const organisationsModule = (deps: StaffDeps): { readonly routes: readonly AnyRoute[] } => ({
  routes: [
    ...delegationRoutes(deps),
    ...absenceRoutes(deps),
    ...staffListRoutes(deps),
    ...staffAccountRoutes(deps),
    ...staffPostRoutes(deps),
    ...personRoutes(deps),
    ...staffImportRoutes(deps),
  ],
});
