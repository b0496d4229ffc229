import { type AccountId, dateIn, dateOfInstant, type Id, type Instant, type PostId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { HolderRow } from '../sessions/holder.ts';
import { holderColumns, holderJoin } from '../sessions/sessions.store.ts';

export interface NewApiToken {
  readonly id: Id<'api-token'>;
  readonly tokenHash: Buffer;
  readonly accountId: AccountId;
  readonly postId: PostId | undefined;
  readonly name: string;
  readonly mayDecide: boolean;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

export async function addApiToken(tx: Tx, token: NewApiToken): Promise<void> {
  await tx.run({
    text: `insert into api_token (id, token_hash, account_id, post_id, name, created_at, expires_at, may_decide)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...[token.id, token.tokenHash, token.accountId, token.postId ?? null, token.name],
      ...[dateOfInstant(token.now), dateOfInstant(token.expiresAt), token.mayDecide],
    ],
  });
}

/** Whom a live token acts for; undefined when it expired, was revoked, or its account is disabled. */
export async function findApiToken(
  db: Executor,
  tokenHash: Buffer,
  now: Instant,
): Promise<(HolderRow & { readonly may_decide: boolean }) | undefined> {
  const rows = await db.run<HolderRow & { readonly may_decide: boolean }>({
    name: 'identity.api-token',
    text: `select ${holderColumns}, a.first_password as must_change, s.may_decide from api_token s join account a on a.id = s.account_id ${holderJoin}
      where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and a.disabled_at is null`,
    values: [tokenHash, dateOfInstant(now), dateIn(now)],
  });
  return rows[0];
}

/** Ends a token; answers whether there was one to end. */
export async function revokeApiToken(tx: Tx, id: Id<'api-token'>, now: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: 'update api_token set revoked_at = $2 where id = $1 and revoked_at is null returning id',
    values: [id, dateOfInstant(now)],
  });
  return rows.length > 0;
}
