import type { Db } from '#platform/db';
import type { AnyRoute } from '#platform/http';
import { journalRoutes } from './journal/journal.route.ts';

/** The pages on which the administration's journal is read. */
export const auditModule = (deps: { readonly db: Db }): { readonly routes: readonly AnyRoute[] } => ({
  routes: journalRoutes(deps),
});
