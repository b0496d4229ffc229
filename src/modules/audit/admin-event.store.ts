import type { Executor, Tx } from '#platform/db';
import { type Chained, noHash } from './chain.ts';

/** Entries are written one after the other until the transaction ends: each names the one before. */
export async function lockAdminEvents(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.admin-event'))`, values: [] });
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The newest entry, or what stands before the first. */
export async function headOfAdminEvents(db: Executor): Promise<Head> {
  const [row] = await db.run<{ seq: string; hash: string }>({
    text: `select seq, encode(hash, 'hex') as hash from admin_event order by seq desc limit 1`,
    values: [],
  });
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: noHash };
}

export async function insertAdminEvent(
  tx: Tx,
  entry: Chained,
  hashes: { readonly previous: string; readonly own: string },
): Promise<void> {
  const { subject, by } = entry;
  const json = (value: Chained['before']) => (value === null ? null : JSON.stringify(value));
  await tx.run({
    text: `insert into admin_event (seq, at, action, subject_kind, subject_id, subject_name, account_id, post_id,
        agency_id, by_name, before, after, reason, previous_hash, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, decode($14, 'hex'), decode($15, 'hex'))`,
    values: [
      ...[entry.seq, entry.at, entry.action, subject.kind, subject.id, subject.name],
      ...[by.accountId, by.postId, by.agencyId, by.name],
      ...[json(entry.before), json(entry.after), entry.reason, hashes.previous, hashes.own],
    ],
  });
}
