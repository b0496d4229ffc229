import type { Static } from 'typebox';
import { type DossierId, err, ok, parseId, type Refusal, type Result, refusal } from '#kernel';
import { type ApiReply, type ApiRequest, apiNotFound, apiRefused, apiValue } from '#platform/http';
import { isOwner } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { findDossier } from '../dossiers.store.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { perform } from '../perform.ts';
import type { Action } from '../transition.ts';
import { dossierBody } from './bodies.ts';
import { documentIds, papersRefused } from './papers.action.ts';
import { refusalStatus } from './refusal-status.ts';
import type { dossierOut } from './schemas.ts';

export interface AskedCommand {
  readonly id: string;
  readonly action: Action;
  /** Papers it hands in, by their ids. */
  readonly papers?: readonly string[] | undefined;
}

/** Sends one command of the API to `perform`, as the pages do; the answer is the dossier after it. */
export async function runCommand(
  deps: DossierDeps,
  request: ApiRequest,
  asked: AskedCommand,
  decide: (dossier: Dossier, context: DecisionContext) => Decision,
): Promise<ApiReply<Static<typeof dossierOut>>> {
  const done = await send(deps, request, asked, decide);
  if (done.ok) return apiValue(dossierBody(done.value, request.actor));
  const status = refusalStatus(done.error);
  return status === 404 ? apiNotFound() : apiRefused(done.error, status);
}

async function send(
  { office }: DossierDeps,
  { actor, now, idempotencyKey: key }: ApiRequest,
  { id, action, papers }: AskedCommand,
  decide: (dossier: Dossier, context: DecisionContext) => Decision,
): Promise<Result<Dossier, Refusal>> {
  const dossierId = parseId<'dossier'>(id);
  if (!dossierId) return err(refusal('dossier.unknown'));
  const handed = documentIds(papers ?? []);
  const refused = await papersRefused(office.db, actor, handed, dossierId);
  if (refused) return err(refused);
  const done = await perform(office, { actor, dossierId, action, key, now }, (dossier, context) =>
    dossier.papers.some(({ documentId }) => handed.includes(documentId))
      ? err(refusal('paper.already-used'))
      : decide(dossier, context),
  );
  if (done.ok) return ok(done.value.dossier);
  return err(
    done.error.code === 'dossier.not-yours' ? await notYours(office.db, actor, dossierId) : done.error,
  );
}

/** Whoever may not read a dossier is not told that it exists; whoever may is told that this is not theirs to do. */
async function notYours(
  db: DossierDeps['office']['db'],
  actor: ApiRequest['actor'],
  id: DossierId,
): Promise<Refusal> {
  const dossier = await findDossier(db, id);
  const readable = dossier && (isOwner(dossier, actor) || mayReadDossier(dossier, actor));
  return refusal(readable ? 'dossier.not-permitted' : 'dossier.unknown');
}
