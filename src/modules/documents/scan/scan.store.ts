import { dateOfInstant, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { Scanned } from '#platform/files';

/** Bytes nobody has looked at yet: first those that wait for it, each the newest first. */
export async function toScan(db: Executor, most: number): Promise<readonly string[]> {
  const rows = await db.run<{ sha256: string }>({
    name: 'documents-to-scan',
    text: `select encode(sha256, 'hex') as sha256 from document where scan_state in ('awaiting', 'not-scanned')
      group by document.sha256 order by bool_or(scan_state = 'awaiting') desc, max(created_at) desc limit $1`,
    values: [most],
  });
  return rows.map(({ sha256 }) => sha256);
}

/** Every paper with these bytes has now been looked at. */
export async function noteScan(
  db: Executor,
  sha256: string,
  { state, finding }: Scanned,
  now: Instant,
): Promise<void> {
  await db.run({
    name: 'document-scanned',
    text: `update document set scan_state = $2, scanned_at = $3, scan_finding = $4
      where sha256 = decode($1, 'hex') and scan_state in ('awaiting', 'not-scanned')`,
    values: [sha256, state, dateOfInstant(now), finding ?? null],
  });
}
