import { randomUUID } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { hasCode } from './disk-errors.ts';

/** A file lying in a folder, by the bytes of its name: what a share writes need not be text. */
export interface LyingFile {
  readonly name: Buffer;
  readonly size: number;
  /** Milliseconds since 1970, by the clock of whoever wrote it. */
  readonly writtenAt: number;
}

/** A file that this process alone has taken. */
export interface ClaimedFile {
  readonly name: string;
  readonly size: number;
  readonly writtenAt: number;
  open(): Promise<Readable>;
  /** Done with it: it is removed. */
  remove(): Promise<void>;
  /** Not yet: it lies in the folder again, under its name or one beside it. */
  putBack(): Promise<void>;
  /** Never: it is kept in the subfolder of this name. */
  setAside(subfolder: string): Promise<void>;
}

/** Where files lie that one process has taken; hidden, in the folder itself, so that taking is one rename. */
const claims = '.motcua';
/** Milliseconds after which a claim is a dead process's. */
const abandoned = 10 * 60_000;

const join = (folder: string, ...names: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([Buffer.from(folder), ...names.flatMap((name) => [Buffer.from('/'), Buffer.from(name)])]);

/** The plain files of a folder; links are not followed. Throws as `readdir` does when it is not there. */
export async function lyingFiles(folder: string): Promise<readonly LyingFile[]> {
  const entries: Dirent<Buffer>[] = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const files: LyingFile[] = [];
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const found = await unlessGone(lstat(join(folder, name)));
    if (found?.isFile()) files.push({ name, size: found.size, writtenAt: found.mtimeMs });
  }
  return files;
}

/** Takes a file for this process; undefined when another was faster. */
export async function claimFile(folder: string, { name }: LyingFile): Promise<ClaimedFile | undefined> {
  const id = randomUUID();
  await mkdir(join(folder, claims, id), { recursive: true, mode: 0o700 });
  const moved = await unlessGone(rename(join(folder, name), join(folder, claims, id, name)).then(() => true));
  if (moved) return claimed(folder, id, name);
  await rmdir(join(folder, claims, id));
  return undefined;
}

/** What a process took that died before it was done. */
export async function abandonedClaims(folder: string, now: number): Promise<readonly ClaimedFile[]> {
  const ids = (await unlessGone(readdir(join(folder, claims)))) ?? [];
  const found: ClaimedFile[] = [];
  for (const id of ids) {
    const age = await unlessGone(stat(join(folder, claims, id)));
    if (!age || now - age.mtimeMs < abandoned) continue;
    const own = randomUUID();
    // One rename decides which of several processes takes it over.
    if (!(await unlessGone(rename(join(folder, claims, id), join(folder, claims, own)).then(() => true))))
      continue;
    for (const name of await readdir(join(folder, claims, own), { encoding: 'buffer' }))
      found.push(await claimed(folder, own, name));
  }
  return found;
}

async function claimed(folder: string, id: string, name: Buffer): Promise<ClaimedFile> {
  const place = join(folder, claims, id);
  const path = Buffer.concat([place, Buffer.from('/'), name]);
  const { size, mtimeMs }: Stats = await lstat(path);
  const leave = () => rm(place, { recursive: true, force: true });
  const moveTo = async (where: readonly (string | Buffer)[]): Promise<void> => {
    const there = await unlessGone(lstat(join(folder, ...where, name)));
    // A name of 255 bytes has no room for more; then the end of it goes.
    const free = there ? Buffer.concat([Buffer.from(`${id.slice(0, 8)}-`), name.subarray(-240)]) : name;
    await rename(path, join(folder, ...where, free));
    await leave();
  };
  return {
    name: name.toString('utf8'),
    size,
    writtenAt: mtimeMs,
    open: async () => (await open(path, 'r')).createReadStream(),
    remove: leave,
    putBack: () => moveTo([]),
    setAside: async (subfolder) => {
      await mkdir(join(folder, subfolder), { recursive: true });
      await moveTo([subfolder]);
    },
  };
}

async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
