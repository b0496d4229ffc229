import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { absenceRoutes } from './absence/absence.route.ts';
import { absenceApi } from './absence/absence-api.route.ts';
import { delegationRoutes } from './delegation/delegation.route.ts';
import { delegationApi } from './delegation/delegation-api.route.ts';
import { staffImportRoutes } from './import/staff-import.route.ts';
import { staffImportApi } from './import/staff-import-api.route.ts';
import { staffAccountRoutes } from './staff/accounts.route.ts';
import { personRoutes } from './staff/person.route.ts';
import { staffPostRoutes } from './staff/posts.route.ts';
import { staffListRoutes } from './staff/staff.route.ts';
import { staffActsApi } from './staff/staff-acts-api.route.ts';
import { staffApi } from './staff/staff-api.route.ts';
import type { StaffDeps, WorkKind } from './staff-deps.ts';
import type { TiesOf } from './tree/tree.action.ts';
import { unitsTakeEffectJob } from './tree/tree.job.ts';
import { type TreePageDeps, treeRoutes } from './tree/tree.route.ts';
import { treeActsApi } from './tree/tree-acts-api.route.ts';
import { treeApi } from './tree/tree-api.route.ts';
import { unitFieldsRoutes } from './tree/unit-fields.route.ts';

export interface OrganisationsModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly jobs: readonly Job[];
}

export type OrganisationsDeps = StaffDeps & { readonly ties: TiesOf; readonly now: () => Instant };

/** Units, people and posts, as those who lead and administer them see and change them. */
export const organisationsModule = (deps: OrganisationsDeps): OrganisationsModule => ({
  routes: [
    ...delegationRoutes(deps),
    ...absenceRoutes(deps),
    ...staffListRoutes(deps),
    ...staffAccountRoutes(deps),
    ...staffPostRoutes(deps),
    ...personRoutes(deps),
    ...staffImportRoutes(deps),
    ...treeRoutes(treeDeps(deps)),
    ...unitFieldsRoutes(treeDeps(deps)),
  ],
  api: [
    ...delegationApi(deps),
    ...absenceApi(deps),
    ...staffApi(deps),
    ...staffActsApi(deps),
    ...staffImportApi(deps),
    ...treeApi(deps),
    ...treeActsApi(deps),
  ],
  jobs: [unitsTakeEffectJob(deps.db, deps.now)],
});

const treeDeps = (deps: OrganisationsDeps): TreePageDeps => ({
  ...deps,
  fields: async ({ now }) => fieldsIn(await deps.workKinds(now)),
});

/** Fields of procedures, each once. */
const fieldsIn = (kinds: readonly WorkKind[]): readonly string[] =>
  [...new Set(kinds.map(({ field }) => field.vi))].sort((a, b) => a.localeCompare(b, 'vi'));
