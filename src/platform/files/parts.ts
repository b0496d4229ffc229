import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore as TusFiles } from '@tus/file-store';
import { ERRORS, MemoryLocker, Server } from '@tus/server';
import { err, type Instant, ok, type Result, refusal } from '#kernel';
import { hasCode, isDiskFull } from './disk-errors.ts';
import type { FileRefusal, PartStore } from './file-store.ts';

/** A disk is full before its last block: the database beside it needs some too. */
const spareBytes = 1024 * 1024;
const idHeader = 'x-upload-id';
const locationHeader = 'x-upload-location';

/** Parts lie in `root/uploads`, each with its length in a `.json` beside it. */
export function partStore(root: string, maxBytes: number): PartStore {
  const directory = join(root, 'uploads');
  // Made with the first upload: whoever only reads files leaves no folder behind.
  const opened = lazily(() => open(directory, maxBytes));
  const at = (id: string): string => join(directory, id);
  return {
    room: (bytes) => room(directory, bytes),
    begin: async (request, id, location) => {
      const headers = new Headers(request.headers);
      headers.set(idHeader, id);
      headers.set(locationHeader, location);
      return plain(await (await opened()).server.handleWeb(new Request(request, { headers })));
    },
    goOn: async (request) => plain(await (await opened()).server.handleWeb(request)),
    progress: async (id) => {
      const found = await (await opened()).files.getUpload(id).catch(undefinedIfGone);
      return found && { received: found.offset, size: found.size ?? 0 };
    },
    read: (id) => createReadStream(at(id)),
    remove: async (id) => {
      await rm(at(id), { force: true });
      await rm(`${at(id)}.json`, { force: true });
    },
    sweep: (before) => sweep(directory, before),
  };
}

async function open(directory: string, maxSize: number) {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files = new TusFiles({ directory });
  // An upload says its length when it begins, so that it can be refused then; when it expires is its row's matter.
  files.extensions = ['creation', 'creation-with-upload', 'termination'];
  const server = new Server({
    path: '/',
    datastore: files,
    locker: new MemoryLocker(),
    maxSize,
    namingFunction: ({ headers }) => headers.get(idHeader) ?? '',
    generateUrl: ({ headers }) => headers.get(locationHeader) ?? '',
    onResponseError: async (_, error) =>
      isDiskFull(error) || (error === ERRORS.FILE_WRITE_ERROR && !(await room(directory, 0)).ok)
        ? { status_code: 507, body: 'file.no-room' }
        : undefined,
  });
  return { files, server };
}

async function room(directory: string, bytes: number): Promise<Result<void, FileRefusal>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < bytes + spareBytes ? err(refusal('file.no-room')) : ok(undefined);
}

/** The library answers as if any site might ask; ours are for our own pages. */
function plain(response: Response): Response {
  for (const name of [...response.headers.keys()]) {
    if (name.startsWith('access-control-')) response.headers.delete(name);
  }
  return response;
}

function undefinedIfGone(error: unknown): undefined {
  if (error === ERRORS.FILE_NOT_FOUND || error === ERRORS.FILE_NO_LONGER_EXISTS) return undefined;
  throw error;
}

async function sweep(directory: string, before: Instant): Promise<number> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  let removed = 0;
  for (const name of names) {
    const path = join(directory, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    // The length beside an upload is written once, when it begins: it goes with its upload.
    const living = name.endsWith('.json') && (await stat(path.slice(0, -5)).catch(() => undefined));
    if (mtimeMs >= before || living) continue;
    await rm(path, { force: true });
    if (!name.endsWith('.json')) removed += 1;
  }
  return removed;
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
