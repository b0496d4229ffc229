import type { Db } from '#platform/db';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { figuresApi } from './api/figures-api.route.ts';
import { figuresRoutes } from './pages/figures.route.ts';
import { listRoutes } from './pages/list.route.ts';
import { runProjector } from './projection/projector.action.ts';

export interface ReportingModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  /** Follows the journals to their end; the number of entries passed. Safe from any number of workers. */
  readonly project: () => Promise<number>;
}

export const reportingModule = (deps: { readonly db: Db; readonly province: string }): ReportingModule => ({
  routes: [...figuresRoutes(deps), ...listRoutes(deps)],
  api: figuresApi(deps),
  project: () => runProjector(deps.db),
});
