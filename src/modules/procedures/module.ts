import type { Executor } from '#platform/db';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import { procedureApi } from './api.route.ts';
import { procedureExamples, searchExamples } from './procedures.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { procedureRoutes } from './reading/procedure.route.ts';
import { SearchPage } from './search/search.page.tsx';
import { searchRoutes } from './search/search.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** The public catalogue: search, one page a procedure, and the same for machines. */
export const proceduresModule = (deps: { readonly db: Executor }): ProceduresModule => ({
  routes: [...searchRoutes(deps), ...procedureRoutes(deps)],
  api: procedureApi(deps),
});

/** This module's pages in the gallery. */
export const procedureExampleSets = (): readonly ExampleSet[] => [
  exampleSet('procedures', 'procedure', ProcedurePage, procedureExamples),
  exampleSet('procedures', 'search', SearchPage, searchExamples),
];
