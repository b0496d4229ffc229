import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** sun_path holds 108 bytes with its closing zero (unix(7)). */
const longest = 107;
const fileName = '.s.PGSQL.5432';

export const fitsSocket = (folder: string): boolean =>
  Buffer.byteLength(path.join(folder, fileName)) <= longest;

/**
 * The folder of the server's socket: inside the data directory, or, where that path is too long for a
 * socket, a private folder under the system's temporary one whose name is kept in the data directory.
 */
export function socketFolder(dataDir: string): string {
  const inside = path.join(dataDir, 'socket');
  if (fitsSocket(inside)) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return inside;
  }
  const note = path.join(dataDir, 'socket-folder');
  const noted = readNote(note);
  if (noted && isPrivate(noted)) return noted;
  const made = mkdtempSync(path.join(os.tmpdir(), 'motcua-'));
  writeFileSync(note, `${made}\n`);
  return made;
}

function readNote(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** A folder that nobody else can have put in its place. */
function isPrivate(folder: string): boolean {
  try {
    const { mode, uid } = statSync(folder);
    const own = process.getuid?.();
    return (mode & 0o077) === 0 && (own === 0 || uid === own);
  } catch {
    return false;
  }
}
