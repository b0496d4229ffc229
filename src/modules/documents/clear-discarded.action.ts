import { addMinutes, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { type DiscardedFile, discardedFiles, forgetDiscarded, markSetAside } from './discard.store.ts';

/**
 * How long bytes lie aside before they are removed. An upload puts its bytes in place and writes its row moments
 * later; whoever sends the same file in between finds it again, since what lies aside can be opened.
 */
const asideMinutes = 60;

/**
 * Takes bytes nobody's paper names any more one step further: set aside, then removed; or back, when a paper
 * names them after all. Each step may be done twice, and the process may end between any two.
 */
export async function clearDiscarded(db: Executor, files: FileStore, now: Instant): Promise<number> {
  let removed = 0;
  for (const file of await discardedFiles(db)) {
    if (await oneStep(db, files, file, now)) removed += 1;
  }
  return removed;
}

async function oneStep(db: Executor, files: FileStore, file: DiscardedFile, now: Instant): Promise<boolean> {
  const { sha256, wanted, setAsideAt } = file;
  if (wanted) {
    await files.bringBack(sha256);
    await forgetDiscarded(db, file);
    return false;
  }
  if (setAsideAt === undefined) {
    await files.setAside(sha256);
    await markSetAside(db, sha256, now);
    return false;
  }
  if (setAsideAt > addMinutes(now, -asideMinutes)) return false;
  await files.remove(sha256);
  await forgetDiscarded(db, file);
  return true;
}
