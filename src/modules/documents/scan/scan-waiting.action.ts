import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { noteScan, toScan } from './scan.store.ts';

/** Papers looked at in one go; the next run goes on. */
const most = 500;

/** Has the scanner look at what it has not seen, until it is away or done; answers how many it looked at. */
export async function scanWaiting(db: Executor, files: FileStore, now: Instant): Promise<number> {
  if (!files.scans) return 0;
  let looked = 0;
  for (const sha256 of await toScan(db, most)) {
    const scanned = await files.scan(sha256);
    if (scanned.state === 'awaiting') break;
    await noteScan(db, sha256, scanned, now);
    looked += 1;
  }
  return looked;
}
