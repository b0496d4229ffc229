import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { err, ok, type Result } from '#kernel';

/** What an archive may hold: bytes of one file and of all, unpacked, and how many files. */
export interface ArchiveLimits {
  readonly files: number;
  readonly fileBytes: number;
  readonly bytes: number;
}

/** Why an archive is not opened, and at which of its files where that is known. */
export interface ArchiveFault {
  readonly kind: 'damaged' | 'bad-name' | 'twice' | 'too-many' | 'too-large';
  readonly name: string;
}

/** Files by their names as a zip; the same files give the same bytes. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(sorted), { level: 6, mtime: oldest }));
}

/** The first day a zip can name: when the files were packed stands in no byte. */
const oldest = '1980-01-01T12:00:00';

/**
 * The files of a zip, or why it is not opened. Names are plain relative paths: nothing that could lead out of a folder.
 * Sizes are believed only as limits: a file is unpacked into the room its entry asks for and no more, so that whatever
 * lies about its size comes out cut off, and its digest tells.
 */
export function unpack(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Result<ReadonlyMap<string, Uint8Array>, ArchiveFault> {
  const names = new Set<string>();
  let fault: ArchiveFault | undefined;
  let total = 0;
  const refuse = (kind: ArchiveFault['kind'], name: string): boolean => {
    fault ??= { kind, name };
    return false;
  };
  const opened = tried(bytes, ({ name, originalSize }) => {
    if (fault || name.endsWith('/')) return false;
    total += originalSize;
    if (!isPlain(name)) return refuse('bad-name', name);
    if (names.has(name)) return refuse('twice', name);
    names.add(name);
    if (names.size > limits.files) return refuse('too-many', name);
    if (originalSize > limits.fileBytes || total > limits.bytes) return refuse('too-large', name);
    return true;
  });
  if (fault) return err(fault);
  return opened ? ok(new Map(Object.entries(opened))) : err({ kind: 'damaged', name: '' });
}

type Wanted = (file: { readonly name: string; readonly originalSize: number }) => boolean;

/** Undefined of bytes that are no zip, or one that is cut off or damaged. */
function tried(bytes: Uint8Array, filter: Wanted): Unzipped | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return undefined;
  }
}

/** Small letters, digits, dots, hyphens and capitals of codes, in folders; no step up, no root, no empty part. */
const isPlain = (name: string): boolean =>
  name.length <= 200 &&
  name.split('/').every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) && !part.includes('..'));
