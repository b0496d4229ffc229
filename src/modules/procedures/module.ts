import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { procedureApi } from './api.route.ts';
import { procedureRoutes } from './reading/procedure.route.ts';
import { searchRoutes } from './search/search.route.ts';
import { type VersionsDeps, versionsRoutes } from './versions/versions.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** The public catalogue: search, one page a procedure, the same for machines; and its controller's pages. */
export const proceduresModule = (deps: VersionsDeps): ProceduresModule => ({
  routes: [...searchRoutes(deps), ...procedureRoutes(deps), ...versionsRoutes(deps)],
  api: procedureApi(deps),
});
