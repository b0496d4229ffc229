import type { AnyRoute } from '#platform/http';
import { decideRoutes } from './changes/decide.route.ts';
import type { TextsDeps } from './deps.ts';
import { formTextRoutes } from './forms/form-text.route.ts';
import { letterheadRoutes } from './forms/letterhead.route.ts';
import { textListRoute } from './listed/text-list.route.ts';
import { messageRoutes } from './messages/message.route.ts';

/** The pages on which texts and forms for citizens are written. */
export const textsModule = (deps: TextsDeps): { readonly routes: readonly AnyRoute[] } => ({
  routes: [
    textListRoute(deps),
    ...messageRoutes(deps),
    ...formTextRoutes(deps),
    ...letterheadRoutes(deps),
    ...decideRoutes(deps),
  ],
});
