import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { bundlesApi } from './api/bundles-api.route.ts';
import { bundlesRoutes } from './bundles.route.ts';
import type { BundlesDeps } from './bundles-deps.ts';
import { decideBundleRoutes } from './decide-bundle.route.ts';

/** The pages on which definitions are exported, brought, looked at and approved. */
export const bundlesModule = (
  deps: BundlesDeps,
): { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] } => ({
  routes: [...bundlesRoutes(deps), ...decideBundleRoutes(deps)],
  api: bundlesApi(deps),
});
