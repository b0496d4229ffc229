import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';

const largestLog = 10 * 1024 * 1024;

/** Keeps the server's log small: one older part beside it, at most 10 MB each. */
export function rotateLog(file: string): void {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
}

export const sizeOfLog = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** What was written to the log after a place in it. */
export function logSince(file: string, start: number): string {
  return existsSync(file) ? readFileSync(file).subarray(start).toString('utf8').trim() : '';
}
