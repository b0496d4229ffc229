import type { AnyRoute } from '#platform/http';
import { smallRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import {
  awaitBody,
  confirmPayment,
  recordBodyAnswer,
  requestPayment,
  resume,
  suspend,
} from './wait-actions.ts';

/** Waiting for money, for another body or for better times, and going on. */
export const waitRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...smallRoutes(deps, {
    small: requestPayment,
    page: 'requestPayment',
    permission: 'dossier.request-payment',
  }),
  ...smallRoutes(deps, {
    small: confirmPayment,
    page: 'confirmPayment',
    permission: 'dossier.confirm-payment',
  }),
  ...smallRoutes(deps, { small: awaitBody, page: 'awaitBody', permission: 'dossier.await-body' }),
  ...smallRoutes(deps, {
    small: recordBodyAnswer,
    page: 'recordBodyAnswer',
    permission: 'dossier.await-body',
  }),
  ...smallRoutes(deps, { small: suspend, page: 'suspend', permission: 'dossier.suspend' }),
  ...smallRoutes(deps, { small: resume, page: 'resume', permission: 'dossier.suspend' }),
];
