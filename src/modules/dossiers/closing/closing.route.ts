import type { AnyRoute } from '#platform/http';
import { smallRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { closeForSilence, reopen, stop } from './closing-actions.ts';

/** Ends without a result, and beginning again by order. */
export const closingRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...smallRoutes(deps, { small: stop, page: 'stop', permission: 'dossier.stop' }),
  ...smallRoutes(deps, { small: closeForSilence, page: 'closeForSilence', permission: 'dossier.stop' }),
  ...smallRoutes(deps, { small: reopen, page: 'reopen', permission: 'dossier.reopen' }),
];
