import type { Calendars } from '#calendar';
import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { procedureApi } from './api.route.ts';
import { installationSource } from './due/answer-question.action.ts';
import { dueApi } from './due/due.route.ts';
import { procedureRoutes } from './reading/procedure.route.ts';
import { searchRoutes } from './search/search.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** The public catalogue: search, one page a procedure, and the same for machines. */
export const proceduresModule = (deps: {
  readonly db: Executor;
  readonly calendars: Calendars;
  readonly now: () => Instant;
}): ProceduresModule => ({
  routes: [...searchRoutes(deps), ...procedureRoutes(deps)],
  api: [...procedureApi(deps), dueApi(installationSource(deps))],
});
