import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { WorklistDeps } from './load-worklist.action.ts';
import { worklistRoutes } from './worklist.route.ts';
import { worklistApi } from './worklist-api.route.ts';

export interface WorklistsModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
}

export const worklistsModule = (deps: WorklistDeps): WorklistsModule => ({
  routes: worklistRoutes(deps),
  api: worklistApi(deps),
});
