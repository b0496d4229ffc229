import type { DocumentId, Instant } from '#kernel';
import type { Tx } from '#platform/db';
import { queueJob } from '#platform/jobs';
import { insertReading } from './reading.store.ts';
import { readScanName } from './reading.ts';

/** Has a scan read later, in the transaction that made it. */
export async function askReading(
  tx: Tx,
  scan: { readonly id: DocumentId; readonly pages: number },
  now: Instant,
): Promise<void> {
  await insertReading(tx, scan, now);
  await queueJob(tx, readScanName, { document: scan.id }, { key: scan.id });
}
