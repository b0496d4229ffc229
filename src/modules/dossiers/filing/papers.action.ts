import { copyDocument, paperOfUpload, type UploadRefusal } from '#documents';
import { type Actor, type DocumentId, err, type Instant, ok, type Result } from '#kernel';
import { fileLimits } from '#platform/files';
import { componentsToAttach } from '#procedures';
import { myPaper } from '../my-papers/my-papers.store.ts';
import { addPaper } from './draft.store.ts';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';

export type Sender = { readonly actor: Actor; readonly now: Instant };

/** Why a paper was not added: the file's own fault, there are enough, it is not asked for, or not there to reuse. */
export type NotAdded = UploadRefusal | { readonly code: 'too-many' | 'paper-unknown' | 'reuse-gone' };

export const isAskedFor = ({ version, draft }: OpenDraft, component: string): boolean =>
  componentsToAttach(version, draft.answers).some(({ key }) => key === component);

/** Adds the paper an upload has become; done twice, by a sender who never got the answer, it is there once. */
export async function attachUpload(
  deps: FilingDeps,
  open: OpenDraft,
  { upload, component }: { readonly upload: DocumentId; readonly component: string },
  sender: Sender,
): Promise<Result<string, NotAdded>> {
  if (!isAskedFor(open, component)) return err({ code: 'paper-unknown' });
  const paper = await paperOfUpload({ db: deps.office.db, files: deps.files }, upload, sender);
  return paper.ok ? attach(deps, open, { ...paper.value, component }, sender.now) : paper;
}

/** Adds a paper the same person has handed in or got before: the same bytes as a paper of its own, no second upload. */
export async function attachAgain(
  deps: FilingDeps,
  open: OpenDraft,
  { paper, component }: { readonly paper: DocumentId; readonly component: string },
  sender: Sender,
): Promise<Result<string, NotAdded>> {
  if (!isAskedFor(open, component)) return err({ code: 'paper-unknown' });
  const { db } = deps.office;
  const mine = sender.actor.kind === 'citizen' && (await myPaper(db, sender.actor.accountId, paper));
  const copy = mine ? await copyDocument(db, paper, sender) : undefined;
  return copy ? attach(deps, open, { ...copy, component }, sender.now) : err({ code: 'reuse-gone' });
}

/** Adds a paper that is there to a draft that has room for it; gives its name. */
export async function attach(
  deps: FilingDeps,
  { draft }: OpenDraft,
  {
    id,
    fileName,
    component,
  }: { readonly id: DocumentId; readonly fileName: string; readonly component: string },
  now: Instant,
): Promise<Result<string, NotAdded>> {
  const most = fileLimits.maxFilesPerDossier;
  const added = await addPaper(deps.office.db, draft.id, { documentId: id, component, most }, now);
  return added ? ok(fileName) : err({ code: 'too-many' });
}
