import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { err, type Instant, ok, type Result, refusal } from '#kernel';
import type { Scanner, ScannerAway } from '#platform/scan';
import { hasCode, isDiskFull } from './disk-errors.ts';
import type { FileRefusal, FileStore, Scanned, StoredFile } from './file-store.ts';
import { inspectFile } from './inspect.ts';
import { fileLimits } from './limits.ts';
import { partStore } from './parts.ts';
import { pdfPages } from './pdf-pages.ts';
import { writePart } from './write-part.ts';

interface Options {
  /** Looks at each file before it is kept. Without one nothing is scanned, and everyone is told so. */
  readonly scanner?: Scanner | undefined;
  /** Told when the scanner cannot be asked. */
  readonly onAway?: ((away: ScannerAway) => void) | undefined;
}

interface Place extends Options {
  readonly root: string;
  readonly parts: string;
}

/**
 * Files under `root`, each at `ab/cd/abcd…` by its SHA-256; files arriving in `root/parts`, uploads that may be
 * gone on with in `root/uploads`, what was set aside in `root/aside`.
 * Write to a part, fsync, rename, fsync the folders: the order that survives a power cut.
 */
export function diskStore(root: string, options: Options = {}): FileStore {
  const parts = join(root, 'parts');
  const place: Place = { ...options, root, parts };
  return {
    scans: options.scanner !== undefined,
    uploads: partStore(root, fileLimits.maxBytesPerFile),
    save: (source, maxBytes) => save(place, source, maxBytes),
    scan: (sha256) => scanned(place, () => openFile(root, sha256)),
    open: (sha256) => openFile(root, sha256),
    sweep: (before) => sweep(parts, before),
    setAside: (sha256) => moveIfThere(pathOf(root, sha256), asideOf(root, sha256)),
    bringBack: (sha256) => moveIfThere(asideOf(root, sha256), pathOf(root, sha256)),
    remove: (sha256) => rm(asideOf(root, sha256), { force: true }),
  };
}

type Saved = Promise<Result<StoredFile, FileRefusal>>;

async function save(place: Place, source: AsyncIterable<Uint8Array>, maxBytes: number): Saved {
  const part = join(place.parts, `${randomUUID()}.part`);
  try {
    await mkdir(place.parts, { recursive: true, mode: 0o700 });
    return await receive(place, part, source, maxBytes);
  } catch (error) {
    if (isDiskFull(error)) return err(refusal('file.no-room'));
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

async function receive(
  place: Place,
  part: string,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Saved {
  const handle = await open(part, 'wx+', 0o600);
  try {
    const hash = createHash('sha256');
    const size = await writePart(handle, source, maxBytes, hash);
    if (size > maxBytes) return err(refusal('file.too-large', { limitBytes: maxBytes }));
    const kind = await inspectFile(handle, part, size);
    if (!kind.ok) return kind;
    const scan = await scanned(place, () => createReadStream(part));
    if (scan.state === 'infected') return err(refusal('file.infected', { finding: scan.finding ?? '' }));
    const pages = kind.value.mediaType === 'application/pdf' ? await pdfPages(handle, size) : undefined;
    await handle.sync();
    const sha256 = hash.digest('hex');
    await keep(place.root, part, sha256);
    return ok({ sha256, size, mediaType: kind.value.mediaType, scanState: scan.state, pages });
  } finally {
    await handle.close();
  }
}

/** A file that could not be looked at waits; without a scanner nobody waits for one. */
async function scanned(
  { scanner, onAway }: Options,
  content: () => Readable | Promise<Readable>,
): Promise<Scanned> {
  if (!scanner) return { state: 'not-scanned' };
  const verdict = await scanner.scan(await content());
  if (!verdict.ok) {
    onAway?.(verdict.error);
    return { state: 'awaiting' };
  }
  const { kind } = verdict.value;
  return kind === 'clean' ? { state: kind } : { state: kind, finding: verdict.value.finding };
}

/**
 * Renames over a file that is already there (the same bytes, so nothing changes, and a damaged one heals)
 * and makes all three folder entries durable: another process may have made the folder and not synced it.
 */
async function keep(root: string, part: string, sha256: string): Promise<void> {
  const target = pathOf(root, sha256);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(part, target);
  for (const directory of [folder, dirname(folder), root]) await syncFolder(directory);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openFile(root: string, sha256: string): Promise<Readable> {
  const handle: FileHandle = await open(pathOf(root, sha256), 'r').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return open(asideOf(root, sha256), 'r');
    throw error;
  });
  return handle.createReadStream();
}

/** One rename: whoever looks finds the bytes in the one place or in the other. */
async function moveIfThere(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
}

async function sweep(parts: string, before: Instant): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(parts)) {
    const path = join(parts, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });

function pathOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

const asideOf = (root: string, sha256: string): string => join(root, 'aside', basename(pathOf(root, sha256)));
