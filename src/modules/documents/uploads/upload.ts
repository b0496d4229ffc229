import {
  type AccountId,
  type Actor,
  addMinutes,
  type DocumentId,
  type Instant,
  type SessionId,
} from '#kernel';
import { fileLimits } from '#platform/files';

/** Whose upload it is: an account's, or that of a browser's session while nobody has signed in. */
export interface UploadOwner {
  readonly accountId: AccountId | null;
  readonly sessionId: SessionId | null;
}

/** Undefined for those who have nothing to send in: the program, and a browser without a session. */
export function uploadOwner(actor: Actor): UploadOwner | undefined {
  switch (actor.kind) {
    case 'citizen':
    case 'official':
      return { accountId: actor.accountId, sessionId: null };
    case 'guest':
      return actor.sessionId === undefined ? undefined : { accountId: null, sessionId: actor.sessionId };
    case 'system':
      return undefined;
  }
}

/** A file on its way in. */
export interface OpenUpload {
  readonly id: DocumentId;
  /** As the sender calls it; made safe when the paper is made. */
  readonly fileName: string;
  /** In bytes, as announced when it began. */
  readonly size: number;
}

/** Uploads of one owner at the same time: as many as a dossier may have papers. */
export const mostUploads = fileLimits.maxFilesPerDossier;

/** One day to go on: a night without a network, not a store for anyone's files. */
export const uploadExpiry = (now: Instant): Instant => addMinutes(now, 24 * 60);

const longestName = 255;

/** The name in an `Upload-Metadata` header of the protocol: pairs of a key and its base64, with commas between. */
export function announcedName(metadata: string | null): string {
  const pairs = (metadata ?? '').split(',').map((pair) => pair.trim().split(' '));
  const encoded = pairs.find(([key]) => key === 'filename')?.[1] ?? '';
  const name = Buffer.from(encoded, 'base64').toString('utf8').toWellFormed().replaceAll('\0', '').trim();
  return Array.from(name).slice(0, longestName).join('') || 'tệp';
}

/** The length an upload announces; undefined when it is none. */
export function announcedSize(header: string | null): number | undefined {
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
