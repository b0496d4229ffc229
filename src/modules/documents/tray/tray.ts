import type { DocumentId, Instant, UnitId } from '#kernel';

/** A scanner's folder, and the agency whose tray it fills. */
export interface WatchedFolder {
  readonly unitId: UnitId;
  readonly folder: string;
}

/**
 * What keeps a folder from being emptied; nothing in it is lost meanwhile.
 * - `gone`: it is not there: a share that is not mounted
 * - `unreadable`: it may not be read or written to
 * - `no-room`: the disk on which papers are kept is full
 * - `scanner-away`: the virus scanner does not answer
 */
export type FolderTrouble = 'gone' | 'unreadable' | 'no-room' | 'scanner-away';

export interface FolderState {
  readonly folder: string;
  readonly lookedAt: Instant;
  readonly trouble: FolderTrouble | undefined;
  /** Since when. */
  readonly since: Instant | undefined;
}

export interface TrayFile {
  readonly id: string;
  readonly fileName: string;
  readonly arrivedAt: Instant;
  /** The same bytes came so often. */
  readonly copies: number;
  readonly state: 'waiting' | 'refused';
  readonly document: DocumentId | undefined;
  readonly pages: number | undefined;
  /** A code of `ScanRefusalCode` or `FileRefusalCode`. */
  readonly refusedBecause: string | undefined;
}

/** Names that a scanner or a copy under way gives, and hidden ones: not looked at. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~') || /\.(tmp|part|partial|crdownload|filepart)$/i.test(name);

/** Whether a picture ends as one of its kind does: a half-written one has a head and no end. */
export function endsWhole(mediaType: string, bytes: Buffer): boolean {
  if (mediaType === 'image/png') return bytes.subarray(-12).includes('IEND');
  if (mediaType !== 'image/jpeg') return true;
  // Cameras write more behind the picture; its end mark stands somewhere in the tail.
  return bytes.subarray(-65_536).includes(Buffer.from([0xff, 0xd9]));
}
