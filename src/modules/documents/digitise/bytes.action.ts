import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import type { DocumentRef } from '../document.ts';
import { receiveUpload } from '../receive-upload.action.ts';

export interface Keeper {
  readonly db: Executor;
  readonly files: FileStore;
}

export interface KeptBy {
  readonly actor: Actor;
  readonly now: Instant;
}

/** All bytes of a paper that `openDocument` would hand out; the caller has looked. */
export const bytesOf = async (files: FileStore, { sha256 }: Pick<DocumentRef, 'sha256'>): Promise<Buffer> =>
  buffer(await files.open(sha256));

/** Keeps a PDF that was made here. Larger than what people send: a pile of five hundred pages is one. */
export async function keepMade(
  { db, files }: Keeper,
  bytes: Uint8Array,
  { fileName, pages, actor, now }: KeptBy & { readonly fileName: string; readonly pages: number },
): Promise<DocumentRef> {
  const stream = Readable.from([Buffer.from(bytes)]);
  const maxBytes = 1024 * 1024 * 1024;
  const kept = await receiveUpload(db, files, { stream, fileName, pages, actor, now, maxBytes });
  if (!kept.ok) throw new Error(`A PDF made here was refused: ${kept.error.code}`);
  return kept.value;
}
