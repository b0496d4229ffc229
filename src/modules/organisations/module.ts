import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { absenceRoutes } from './absence/absence.route.ts';
import { absenceApi } from './absence/absence-api.route.ts';
import { delegationRoutes } from './delegation/delegation.route.ts';
import { delegationApi } from './delegation/delegation-api.route.ts';
import { staffImportRoutes } from './import/staff-import.route.ts';
import { staffAccountRoutes } from './staff/accounts.route.ts';
import { personRoutes } from './staff/person.route.ts';
import { staffPostRoutes } from './staff/posts.route.ts';
import { staffListRoutes } from './staff/staff.route.ts';
import { staffApi } from './staff/staff-api.route.ts';
import type { StaffDeps } from './staff-deps.ts';

export interface OrganisationsModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
}

/** People and posts, as those who lead and administer them see and change them. */
export const organisationsModule = (deps: StaffDeps): OrganisationsModule => ({
  routes: [
    ...delegationRoutes(deps),
    ...absenceRoutes(deps),
    ...staffListRoutes(deps),
    ...staffAccountRoutes(deps),
    ...staffPostRoutes(deps),
    ...personRoutes(deps),
    ...staffImportRoutes(deps),
  ],
  api: [...delegationApi(deps), ...absenceApi(deps), ...staffApi(deps)],
});
