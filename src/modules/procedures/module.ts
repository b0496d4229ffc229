import type { Calendars } from '#calendar';
import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { procedureApi } from './api.route.ts';
import { installationSource } from './due/answer-question.action.ts';
import { dueApi } from './due/due.route.ts';
import { procedureRoutes } from './reading/procedure.route.ts';
import { searchRoutes } from './search/search.route.ts';
import { type VersionsDeps, versionsRoutes } from './versions/versions.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** The public catalogue: search, one page a procedure, the same for machines; and its controller's pages. */
export const proceduresModule = (
  deps: VersionsDeps & { readonly calendars: Calendars; readonly now: () => Instant },
): ProceduresModule => ({
  routes: [...searchRoutes(deps), ...procedureRoutes(deps), ...versionsRoutes(deps)],
  api: [...procedureApi(deps), dueApi(installationSource(deps))],
});
