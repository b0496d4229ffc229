import type { AnyRoute } from '#platform/http';
import { smallRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { extend } from './extend-action.ts';

/** The written apology with a new date. */
export const extensionRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  smallRoutes(deps, { small: extend, page: 'extend', permission: 'dossier.extend' });
