import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { textsApi } from './api/texts-api.route.ts';
import { decideRoutes } from './changes/decide.route.ts';
import type { TextsDeps } from './deps.ts';
import { formTextRoutes } from './forms/form-text.route.ts';
import { letterheadRoutes } from './forms/letterhead.route.ts';
import { textListRoute } from './listed/text-list.route.ts';
import { messageRoutes } from './messages/message.route.ts';

/** The pages on which texts and forms for citizens are written. */
export const textsModule = (
  deps: TextsDeps,
): { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] } => ({
  routes: [
    textListRoute(deps),
    ...messageRoutes(deps),
    ...formTextRoutes(deps),
    ...letterheadRoutes(deps),
    ...decideRoutes(deps),
  ],
  api: textsApi(deps),
});
