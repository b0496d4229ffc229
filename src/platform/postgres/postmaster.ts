import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a server writes about itself into `postmaster.pid` (PostgreSQL's miscadmin.h: LOCK_FILE_LINE_*). */
export type Postmaster = {
  readonly pid: number;
  readonly socketDir: string;
  readonly status: string;
};

export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { pid, socketDir: lines[4] ?? '', status: lines[7] ?? '' };
}

/** The server that says it runs on this data directory, whether it still lives or not. */
export function readPostmaster(pgData: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(path.join(pgData, 'postmaster.pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a process lives; a zombie nobody has collected (containers without init) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !/^State:\s+[ZX]/m.test(procFile(pid, 'status'));
}

/** Whether the process is a PostgreSQL server of this data directory, and not one that got its number later. */
export function servesData(pid: number, pgData: string): boolean {
  const args = procFile(pid, 'cmdline').split('\0');
  if (args.length < 2) return true; // Not Linux, or not ours to see: believe the file.
  return args.some((arg) => path.basename(arg) === 'postgres') && args.includes(pgData);
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
