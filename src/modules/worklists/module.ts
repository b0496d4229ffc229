import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { keptWork } from './agency-work.action.ts';
import type { WorklistDeps } from './load-worklist.action.ts';
import { worklistRoutes } from './worklist.route.ts';
import { worklistApi } from './worklist-api.route.ts';

export interface WorklistsModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
}

export type WorklistsModuleDeps = Omit<WorklistDeps, 'workOf'> & { readonly now: () => Instant };

export function worklistsModule(given: WorklistsModuleDeps): WorklistsModule {
  const deps = { ...given, workOf: keptWork(given.db, given.now) };
  return { routes: worklistRoutes(deps), api: worklistApi(deps) };
}
