import type { Executor } from '#platform/db';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { procedureApi } from './api.route.ts';
import { procedureRoutes } from './reading/procedure.route.ts';
import { searchRoutes } from './search/search.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** The public catalogue: search, one page a procedure, and the same for machines. */
export const proceduresModule = (deps: { readonly db: Executor }): ProceduresModule => ({
  routes: [...searchRoutes(deps), ...procedureRoutes(deps)],
  api: procedureApi(deps),
});
