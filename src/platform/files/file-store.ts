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
 * - `file.infected`: the scanner found something, details `finding`; nothing of the file is kept
 */
export type FileRefusalCode =
  | 'file.too-large'
  | 'file.empty'
  | 'file.type-not-accepted'
  | 'file.damaged'
  | 'file.no-room'
  | 'file.infected';

export type FileRefusal = Refusal<FileRefusalCode>;

/**
 * Whether a virus scanner has looked at a file. `not-scanned`: there was none to ask; `awaiting`: there is one, and
 * it could not be asked yet.
 */
export type ScanState = 'not-scanned' | 'awaiting' | 'clean' | 'infected';

export interface Scanned {
  readonly state: ScanState;
  /** What the scanner calls what it found. */
  readonly finding?: string | undefined;
}

export type StoredFile = {
  /** 64 lower-case hex digits; the name under which the bytes are found again. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: MediaType;
  readonly scanState: Exclude<ScanState, 'infected'>;
  /** Of a PDF that says so. */
  readonly pages?: number | undefined;
};

/** Where bytes lie, named by their SHA-256. On disk today; an object store fits behind the same few. */
export interface FileStore {
  /** Whether there is a scanner, here or away. */
  readonly scans: boolean;
  /** What is still on its way in. */
  readonly uploads: PartStore;
  /** Asks the scanner about kept bytes, again or for the first time. */
  scan(sha256: string): Promise<Scanned>;
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

/** How far an upload has come, in bytes. */
export interface PartProgress {
  readonly received: number;
  readonly size: number;
}

/**
 * Uploads under way, which go on after a cut connection or a restart: the tus protocol 1.0 on files of their own.
 * Knows no people: whoever calls has made sure that the upload is theirs.
 */
export interface PartStore {
  /** Whether so many bytes more find room; asked before a phone sends them. */
  room(bytes: number): Promise<Result<void, FileRefusal>>;
  /** Begins an upload under this id by a POST of the protocol; `location` is what the sender goes on with. */
  begin(request: Request, id: string, location: string): Promise<Response>;
  /** HEAD, PATCH or DELETE for the upload the address ends with. A full disk is answered with 507; what is there stays. */
  goOn(request: Request): Promise<Response>;
  /** Undefined when there is no such upload. */
  progress(id: string): Promise<PartProgress | undefined>;
  read(id: string): Readable;
  /** May be done twice. */
  remove(id: string): Promise<void>;
  /** Removes what was last written to before that time; answers how many uploads. */
  sweep(before: Instant): Promise<number>;
}
