import type { Readable } from 'node:stream';
import type { Instant, Refusal, Result } from '#kernel';
import type { MediaType } from './kinds.ts';

/**
 * Why a file is not taken in.
 * - `file.too-large`: details `limitBytes`
 * - `file.empty`
 * - `file.type-not-accepted`: no kind of `fileKinds`
 * - `file.damaged`: starts like `mediaType` but is not a whole one
 * - `file.no-room`: the disk is full; nothing of the file is kept
 */
export type FileRefusalCode =
  | 'file.too-large'
  | 'file.empty'
  | 'file.type-not-accepted'
  | 'file.damaged'
  | 'file.no-room';

export type FileRefusal = Refusal<FileRefusalCode>;

export type StoredFile = {
  /** 64 lower-case hex digits; the name under which the bytes are found again. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: MediaType;
};

/** Where bytes lie, named by their SHA-256. On disk today; an object store fits behind the same few. */
export interface FileStore {
  /**
   * Takes in one file while it streams. When it answers with a file, the bytes survive a power cut; when
   * it refuses or throws, nothing is left. The source is read to its end (up to a few times the limit),
   * so that an HTTP client gets to read the refusal. Throws when the source fails.
   */
  save(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Result<StoredFile, FileRefusal>>;
  /** Throws when there is no such file: a row never names bytes that are not there. Opens also what lies aside. */
  open(sha256: string): Promise<Readable>;
  /** Removes what uploads that never ended have left before that time; answers how many. */
  sweep(before: Instant): Promise<number>;
  /** Takes bytes out of the way, to be removed later; nothing when they are not there. May be done twice. */
  setAside(sha256: string): Promise<void>;
  /** Puts back what was set aside; nothing when nothing was. May be done twice. */
  bringBack(sha256: string): Promise<void>;
  /** Removes what was set aside, for good. What lies in its place stays. */
  remove(sha256: string): Promise<void>;
}
