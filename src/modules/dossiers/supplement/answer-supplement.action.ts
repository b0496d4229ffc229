import { paperOfUpload, receiveUpload, type UploadRefusal } from '#documents';
import type { Actor, DocumentId, DossierId, Instant } from '#kernel';
import { err, ok, type Result } from '#kernel';
import { fileLimits } from '#platform/files';
import type { UploadedFile } from '#platform/http';
import { allowed } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import type { DraftPaper } from '../filing/draft.ts';
import { type Outcome, perform } from '../perform.ts';
import { openToApplicant } from '../tracking/open-own.action.ts';
import {
  addPending,
  clearPending,
  keptReply,
  ofOwner,
  pendingPapers,
  type ReplyKey,
  removePending,
} from './answer-supplement.store.ts';
import { decideAnswerSupplement } from './answer-supplement.ts';
import type { Reply } from './reply.ts';

/** A dossier that waits for papers, open to whoever answers, with what they have written and uploaded so far. */
export interface Awaited {
  readonly found: Case;
  readonly asked: NonNullable<Dossier['openSupplement']>;
  readonly pending: readonly DraftPaper[];
  readonly reply: Reply;
  readonly key: ReplyKey;
  /** With what the second factor adds to them. */
  readonly actor: Actor;
  /** Open by the second factor: files are named, and not handed out. */
  readonly bySecondFactor: boolean;
}

interface Opened {
  readonly found: Case;
  readonly actor: Actor;
  readonly writer: string;
}

/** For the owner, for who has shown the second factor, and for an official who may record what was brought to the desk. */
async function opened(
  deps: DossierDeps,
  actor: Actor,
  id: DossierId,
  now: Instant,
): Promise<Opened | undefined> {
  if (actor.kind === 'official') {
    const found = await openCase(deps, actor, id);
    return found && { found, actor, writer: ofOwner };
  }
  const open = await openToApplicant(deps, actor, id, now);
  if (!open) return undefined;
  const session = open.until !== undefined && 'sessionId' in open.actor ? open.actor.sessionId : undefined;
  return { found: open.found, actor: open.actor, writer: session ?? ofOwner };
}

/** Undefined for everyone who may not answer; `none` when nothing is asked for. */
export async function openAwaited(
  deps: DossierDeps,
  { actor: asker, now }: By,
  id: DossierId,
): Promise<Awaited | 'none' | undefined> {
  const open = await opened(deps, asker, id, now);
  if (!open) return undefined;
  const { found, actor, writer } = open;
  const asked = found.dossier.openSupplement;
  if (!asked || !allowed(found.dossier, 'answer-supplement', actor).ok) return 'none';
  const key: ReplyKey = { dossierId: id, askedAt: asked.askedAt, writer };
  const { db } = deps.office;
  const [pending, reply] = await Promise.all([pendingPapers(db, key), keptReply(db, key)]);
  return { found, asked, pending, reply, key, actor, bySecondFactor: writer !== ofOwner };
}

interface By {
  readonly actor: Actor;
  readonly now: Instant;
}

/** Why a file was not taken: its own fault, there are enough, or it is not asked for. */
export type NotTaken = UploadRefusal | { readonly code: 'too-many' | 'paper-unknown' };

/** Takes one file of the form for one of the papers that were asked for; gives its name as it was kept. */
export async function takeFile(
  deps: DossierDeps,
  open: Awaited,
  { stream, fileName, component }: Pick<UploadedFile, 'stream' | 'fileName'> & { readonly component: string },
  by: By,
): Promise<Result<string, NotTaken>> {
  if (roomIn(open) <= 0) {
    stream.resume();
    return err({ code: 'too-many' });
  }
  const received = await receiveUpload(deps.office.db, deps.files, { stream, fileName, ...by });
  return received.ok ? attach(deps, open, { ...received.value, component }, by.now) : received;
}

/** Takes the paper that an upload of the page's script has become. */
export async function takeUpload(
  deps: DossierDeps,
  open: Awaited,
  { upload, component }: { readonly upload: DocumentId; readonly component: string },
  by: By,
): Promise<Result<string, NotTaken>> {
  if (!open.asked.components.includes(component)) return err({ code: 'paper-unknown' });
  const paper = await paperOfUpload({ db: deps.office.db, files: deps.files }, upload, by);
  return paper.ok ? attach(deps, open, { ...paper.value, component }, by.now) : paper;
}

const roomIn = ({ found, pending }: Awaited): number =>
  fileLimits.maxFilesPerDossier - found.dossier.papers.length - pending.length;

async function attach(
  deps: DossierDeps,
  { found, key }: Awaited,
  paper: { readonly id: DocumentId; readonly fileName: string; readonly component: string },
  now: Instant,
): Promise<Result<string, NotTaken>> {
  const most = fileLimits.maxFilesPerDossier - found.dossier.papers.length;
  const { id: documentId, component, fileName } = paper;
  const added = await addPending(deps.office.db, key, { documentId, component, most }, now);
  return added ? ok(fileName) : err({ code: 'too-many' });
}

export const dropFile = (deps: DossierDeps, { key }: Awaited, documentId: DocumentId) =>
  removePending(deps.office.db, key, documentId);

/**
 * Sends what has been written and uploaded. A request is answered once, from however many tabs: it is its own key. What
 * is left behind if the last line is never reached hangs on a request that is over, and is shown nowhere.
 */
export async function sendSupplement(
  deps: DossierDeps,
  { found, asked, pending, reply, actor }: Awaited,
  now: Instant,
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
    { actor, now, dossierId, action: 'answer-supplement', key },
    (dossier, context) => decideAnswerSupplement(dossier, { papers, ...reply }, context),
  );
  if (done.ok) await clearPending(deps.office.db, dossierId);
  return done;
}
