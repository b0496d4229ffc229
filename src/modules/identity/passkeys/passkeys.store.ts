import { type AccountId, dateOfInstant, type Instant, idOf, instantOfDate } from '#kernel';
import type { Executor, Tx } from '#platform/db';

export interface Passkey {
  /** As WebAuthn names it, base64url. */
  readonly id: string;
  readonly accountId: AccountId;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Instant;
  readonly usedAt: Instant | undefined;
}

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: readonly string[];
  readonly name: string;
  readonly created_at: Date;
  readonly used_at: Date | null;
}

const columns = 'p.id, p.account_id, p.public_key, p.counter, p.transports, p.name, p.created_at, p.used_at';

const passkeyOf = (row: Row): Passkey => ({
  ...{ id: row.id, accountId: idOf(row.account_id), publicKey: row.public_key, counter: Number(row.counter) },
  ...{ transports: row.transports, name: row.name, createdAt: instantOfDate(row.created_at) },
  usedAt: row.used_at === null ? undefined : instantOfDate(row.used_at),
});

export async function passkeysOf(db: Executor, id: AccountId): Promise<readonly Passkey[]> {
  const rows = await db.run<Row>({
    text: `select ${columns} from passkey p where p.account_id = $1 order by p.created_at`,
    values: [id],
  });
  return rows.map(passkeyOf);
}

/** A key of an account that is not disabled. */
export async function findPasskey(db: Executor, id: string): Promise<Passkey | undefined> {
  const [row] = await db.run<Row>({
    text: `select ${columns} from passkey p join account a on a.id = p.account_id
      where p.id = $1 and a.disabled_at is null`,
    values: [id],
  });
  return row && passkeyOf(row);
}

export async function insertPasskey(tx: Tx, key: Omit<Passkey, 'usedAt'>): Promise<boolean> {
  const rows = await tx.run({
    text: `insert into passkey (id, account_id, public_key, counter, transports, name, created_at)
      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    values: [
      ...[key.id, key.accountId, key.publicKey, key.counter, key.transports, key.name],
      dateOfInstant(key.createdAt),
    ],
  });
  return rows.length > 0;
}

export async function touchPasskey(db: Executor, id: string, counter: number, now: Instant): Promise<void> {
  await db.run({
    text: 'update passkey set counter = $2, used_at = $3 where id = $1',
    values: [id, counter, dateOfInstant(now)],
  });
}

export async function removePasskey(tx: Tx, account: AccountId, id: string): Promise<boolean> {
  const rows = await tx.run({
    text: 'delete from passkey where id = $1 and account_id = $2 returning id',
    values: [id, account],
  });
  return rows.length > 0;
}

/** Uses a challenge, once: of two answers to it one gets false. */
export async function useChallenge(db: Executor, digest: Buffer, expiresAt: Instant): Promise<boolean> {
  const rows = await db.run({
    text: 'insert into used_challenge (digest, expires_at) values ($1, $2) on conflict do nothing returning 1',
    values: [digest, dateOfInstant(expiresAt)],
  });
  return rows.length > 0;
}

/** Challenges too old to be answered anyway. */
export async function sweepChallenges(db: Executor, now: Instant): Promise<void> {
  await db.run({ text: 'delete from used_challenge where expires_at <= $1', values: [dateOfInstant(now)] });
}
