import type { AnyRoute } from '#platform/http';
import { type BundlesDeps, bundlesRoutes } from './bundles.route.ts';
import { decideBundleRoutes } from './decide-bundle.route.ts';

/** The pages on which definitions are exported, brought, looked at and approved. */
export const bundlesModule = (deps: BundlesDeps): { readonly routes: readonly AnyRoute[] } => ({
  routes: [...bundlesRoutes(deps), ...decideBundleRoutes(deps)],
});
