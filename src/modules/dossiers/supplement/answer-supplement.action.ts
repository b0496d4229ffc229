import { receiveUpload } from '#documents';
import type { Actor, DocumentId, DossierId, Instant } from '#kernel';
import { err, ok, type Result } from '#kernel';
import { type FileRefusal, fileLimits } from '#platform/files';
import type { UploadedFile } from '#platform/http';
import { allowed } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import type { DraftPaper } from '../filing/draft.ts';
import { type Outcome, perform } from '../perform.ts';
import { openOwn } from '../tracking/open-own.action.ts';
import {
  addPending,
  clearPending,
  explanationsOf,
  pendingPapers,
  type RequestKey,
  removePending,
  saveExplanation,
} from './answer-supplement.store.ts';
import { decideAnswerSupplement } from './answer-supplement.ts';

/** An owner's dossier that waits for papers, with what has been uploaded for it so far. */
export interface Awaited {
  readonly found: Case;
  readonly asked: NonNullable<Dossier['openSupplement']>;
  readonly pending: readonly DraftPaper[];
  /** What was said so far, by component. */
  readonly explanations: Readonly<Record<string, string>>;
}

/**
 * For the owner, and for an official who may record what was brought to the desk; undefined for everyone
 * else, `none` when nothing is asked for. The uploads are read before the
 * dossier: they are cleared after it was answered, so whoever finds them gone finds it answered too.
 */
export async function openAwaited(
  deps: DossierDeps,
  actor: Actor,
  id: DossierId,
): Promise<Awaited | 'none' | undefined> {
  const uploaded = await pendingPapers(deps.office.db, id);
  const found = actor.kind === 'official' ? await openCase(deps, actor, id) : await openOwn(deps, actor, id);
  if (!found) return undefined;
  const asked = found.dossier.openSupplement;
  if (!asked || !allowed(found.dossier, 'answer-supplement', actor).ok) return 'none';
  const pending = uploaded.filter(({ askedAt }) => askedAt === asked.askedAt);
  const explanations = await explanationsOf(deps.office.db, keyOf(found.dossier, asked));
  return { found, asked, pending, explanations };
}

const keyOf = (dossier: Dossier, { askedAt }: Awaited['asked']): RequestKey => ({
  dossierId: dossier.id,
  askedAt,
});

/** Why a file was not taken: its own fault, or there are enough. */
export type NotTaken = FileRefusal | { readonly code: 'too-many' };

/** Takes one file for one of the papers that were asked for; gives its name as it was kept. */
export async function takeFile(
  deps: DossierDeps,
  { found, asked, pending }: Awaited,
  file: Pick<UploadedFile, 'stream' | 'fileName'> & { readonly component: string },
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<string, NotTaken>> {
  const { dossier } = found;
  const { db } = deps.office;
  if (dossier.papers.length + pending.length >= fileLimits.maxFilesPerDossier) {
    file.stream.resume();
    return err({ code: 'too-many' });
  }
  const { stream, fileName, component } = file;
  const received = await receiveUpload(db, deps.files, { stream, fileName, ...by });
  if (!received.ok) return received;
  await addPending(db, keyOf(dossier, asked), { documentId: received.value.id, component }, by.now);
  return ok(received.value.fileName);
}

/** Keeps what is said of one component, so that it can be gone on with later. */
export const keepExplanation = (
  deps: DossierDeps,
  { found, asked }: Awaited,
  said: { readonly component: string; readonly text: string },
  now: Instant,
) => saveExplanation(deps.office.db, keyOf(found.dossier, asked), said, now);

export const dropFile = (deps: DossierDeps, { found, asked }: Awaited, documentId: DocumentId) =>
  removePending(deps.office.db, keyOf(found.dossier, asked), documentId);

/**
 * Sends what has been uploaded. A request is answered once, from however many tabs: it is its own key. What
 * is left behind if the last line is never reached hangs on a request that is over, and is shown nowhere.
 */
export async function sendSupplement(
  deps: DossierDeps,
  { found, asked, pending, explanations }: Awaited,
  { note, missingBecause }: { readonly note: string; readonly missingBecause: string },
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<Outcome> {
  const dossierId = found.dossier.id;
  const key = `supplement:${dossierId}:${asked.askedAt}`;
  const papers = pending.map(({ documentId, component }) => ({
    documentId,
    component,
    purpose: 'supplement' as const,
  }));
  const done = await perform(
    deps.office,
    { ...by, dossierId, action: 'answer-supplement', key },
    (dossier, context) =>
      decideAnswerSupplement(dossier, { papers, note, explanations, missingBecause }, context),
  );
  if (done.ok) await clearPending(deps.office.db, dossierId);
  return done;
}
