import { type Actor, type DocumentId, err, type Instant, ok, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { type FileRefusal, type FileStore, fileLimits } from '#platform/files';
import { selectDocuments } from '../document.store.ts';
import type { DocumentRef } from '../document.ts';
import { ownDocuments } from '../own-documents.store.ts';
import { receiveUpload } from '../receive-upload.action.ts';
import { findUpload, forgetUpload, insertUpload } from './upload.store.ts';
import { type OpenUpload, type UploadOwner, uploadOwner } from './upload.ts';
import type { UploadRefusal } from './upload-refusal.ts';

export interface Keeping {
  readonly db: Db;
  readonly files: FileStore;
}

type Sender = { readonly actor: Actor; readonly now: Instant };

/** Whether an upload may begin: not empty, not too large, not too many at once, and room on the disk. */
export async function admitUpload(
  { db, files }: Keeping,
  upload: OpenUpload,
  owner: UploadOwner,
  now: Instant,
): Promise<Result<void, UploadRefusal>> {
  const limitBytes = fileLimits.maxBytesPerFile;
  if (upload.size === 0) return err(refusal('file.empty'));
  if (upload.size > limitBytes) return err(refusal('file.too-large', { limitBytes }));
  const room = await files.uploads.room(upload.size);
  if (!room.ok) return room;
  return (await insertUpload(db, upload, owner, now)) ? ok(undefined) : err(refusal('upload.too-many'));
}

/** An upload given up: its bytes first, so that what a crash leaves can still be found. */
export async function dropUpload({ db, files }: Keeping, id: DocumentId): Promise<void> {
  await files.uploads.remove(id);
  await forgetUpload(db, id);
}

/**
 * The paper that a whole upload becomes, under the same id. Asked again, by a sender who never got the answer or
 * after a crash in between, it is the same paper. What is refused is gone, except for want of room.
 */
export async function paperOfUpload(
  keeping: Keeping,
  id: DocumentId,
  sender: Sender,
): Promise<Result<DocumentRef, UploadRefusal>> {
  const { db, files } = keeping;
  const done = await ownPaper(keeping, id, sender);
  if (done) return ok(done);
  const owner = uploadOwner(sender.actor);
  const upload = owner && (await findUpload(db, id, owner, sender.now));
  const progress = upload && (await files.uploads.progress(id));
  if (!upload || !progress) {
    // Two tabs asked at once, and the other one was done between the two looks.
    const meanwhile = await ownPaper(keeping, id, sender);
    return meanwhile ? ok(meanwhile) : err(refusal('upload.unknown'));
  }
  if (progress.received < upload.size) return err(refusal('upload.unfinished'));
  const received = await receiveWhole(keeping, upload, sender);
  if (received.ok || received.error.code !== 'file.no-room') await dropUpload(keeping, id);
  return received;
}

async function receiveWhole(
  keeping: Keeping,
  { id, fileName }: OpenUpload,
  sender: Sender,
): Promise<Result<DocumentRef, FileRefusal>> {
  const { db, files } = keeping;
  try {
    return await receiveUpload(db, files, { stream: files.uploads.read(id), fileName, id, ...sender });
  } catch (error) {
    // Two tabs asked at once: the other one was faster, and may have taken the bytes away before they were read.
    const paper = await ownPaper(keeping, id, sender);
    if (paper) return ok(paper);
    throw error;
  }
}

async function ownPaper(
  { db }: Keeping,
  id: DocumentId,
  { actor }: Sender,
): Promise<DocumentRef | undefined> {
  const own = await ownDocuments(db, actor, [id]);
  return own.has(id) ? (await selectDocuments(db, [id]))[0] : undefined;
}
