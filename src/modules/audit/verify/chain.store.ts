import type { JsonValue } from '#kernel';
import type { Executor } from '#platform/db';
import type { Chained } from '../chain.ts';

/** An entry with the hashes that are stored beside it. */
export interface StoredEntry {
  readonly entry: Chained;
  readonly previous: string;
  readonly own: string;
}

interface Row {
  readonly seq: string;
  readonly at: Date;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly subject_name: string;
  readonly account_id: string | null;
  readonly post_id: string | null;
  readonly agency_id: string | null;
  readonly by_name: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly reason: string | null;
  readonly previous: string;
  readonly own: string;
}

/** The next entries after one, in their order. */
export async function adminEventsAfter(
  db: Executor,
  seq: number,
  most: number,
): Promise<readonly StoredEntry[]> {
  const rows = await db.run<Row>({
    text: `select seq, at, action, subject_kind, subject_id, subject_name, account_id, post_id, agency_id, by_name,
        before, after, reason, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as own
      from admin_event where seq > $1 order by seq limit $2`,
    values: [seq, most],
  });
  return rows.map(({ previous, own, ...row }) => ({ previous, own, entry: chainedOf(row) }));
}

const chainedOf = (row: Omit<Row, 'previous' | 'own'>): Chained => ({
  seq: Number(row.seq),
  at: row.at.toISOString(),
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
  by: { name: row.by_name, accountId: row.account_id, postId: row.post_id, agencyId: row.agency_id },
  before: row.before,
  after: row.after,
  reason: row.reason,
});
