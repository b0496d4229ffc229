import type { Static, TObject } from 'typebox';
import type { Permission } from '#kernel';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import type { Decision, DecisionContext } from '../decision.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import type { Action } from '../transition.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, none } from './schemas.ts';

/** A command that is one action on one dossier, decided from its body alone. */
export interface ApiCommand<Body extends TObject> {
  readonly action: Action;
  /** After `/api/v1/dossiers/:id/`. */
  readonly path: string;
  /** `signed-in`: the table says which of owner and officials may. */
  readonly permission: Permission | 'signed-in';
  readonly summary: string;
  readonly body: Body;
  readonly papers?: (body: Static<Body>) => readonly string[];
  readonly decide: (dossier: Dossier, body: Static<Body>, context: DecisionContext) => Decision;
}

export const commandRoute = <Body extends TObject>(
  deps: DossierDeps,
  { action, path, permission, summary, body, papers, decide }: ApiCommand<Body>,
): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: `/api/v1/dossiers/:id/${path}`,
    permission,
    audit: `api.dossier.${action}`,
    summary,
    params: dossierParams,
    body,
    query: none,
    response: dossierOut,
    handle: ({ params, body: given }, request) =>
      runCommand(deps, request, { id: params.id, action, papers: papers?.(given) }, (dossier, context) =>
        decide(dossier, given, context),
      ),
  });
