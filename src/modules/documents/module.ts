import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { type DocumentsDeps, documentApi, documentRoutes } from './documents.route.ts';
import { type PrintedDeps, printedRoutes } from './printed/printed.route.ts';

export type DocumentsModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

export const documentsModule = (deps: DocumentsDeps & PrintedDeps): DocumentsModule => ({
  routes: [...documentRoutes(deps), ...printedRoutes(deps)],
  api: documentApi(deps),
});
