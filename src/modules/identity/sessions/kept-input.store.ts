import { dateOfInstant, type Instant } from '#kernel';
import type { Executor } from '#platform/db';

export interface KeptInput {
  readonly tokenHash: Buffer;
  readonly path: string;
  readonly sealed: Buffer;
  readonly expiresAt: Instant;
}

export async function addKeptInput(db: Executor, kept: KeptInput): Promise<void> {
  await db.run({
    text: 'insert into kept_input (token_hash, path, body_sealed, expires_at) values ($1, $2, $3, $4)',
    values: [kept.tokenHash, kept.path, kept.sealed, dateOfInstant(kept.expiresAt)],
  });
}

/** Not removed by reading: a page loaded twice on a bad line must not be empty the second time. */
export async function findKeptInput(
  db: Executor,
  tokenHash: Buffer,
  path: string,
  now: Instant,
): Promise<Buffer | undefined> {
  const rows = await db.run<{ body_sealed: Buffer }>({
    text: 'select body_sealed from kept_input where token_hash = $1 and path = $2 and expires_at > $3',
    values: [tokenHash, path, dateOfInstant(now)],
  });
  return rows[0]?.body_sealed;
}
