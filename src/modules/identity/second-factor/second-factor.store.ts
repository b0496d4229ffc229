import { type AccountId, dateOfInstant, type Instant, idOf, instantOfDate, type SessionId } from '#kernel';
import type { Executor, Tx } from '#platform/db';

/** The app of an account that makes codes. */
export interface KeptTotp {
  readonly sealed: Buffer;
  /** Undefined while it is being set up. */
  readonly confirmedAt: Instant | undefined;
}

export async function findTotp(db: Executor, id: AccountId): Promise<KeptTotp | undefined> {
  const [row] = await db.run<{ secret_sealed: Buffer; confirmed_at: Date | null }>({
    text: 'select secret_sealed, confirmed_at from totp where account_id = $1',
    values: [id],
  });
  return (
    row && {
      sealed: row.secret_sealed,
      confirmedAt: row.confirmed_at === null ? undefined : instantOfDate(row.confirmed_at),
    }
  );
}

/** Begins to set an app up; one that is in use stays in use, and false is answered. */
export async function beginTotp(db: Executor, id: AccountId, sealed: Buffer, now: Instant): Promise<boolean> {
  const rows = await db.run({
    text: `insert into totp (account_id, secret_sealed, begun_at) values ($1, $2, $3)
      on conflict (account_id) do update set secret_sealed = excluded.secret_sealed, begun_at = excluded.begun_at,
        last_step = 0 where totp.confirmed_at is null returning account_id`,
    values: [id, sealed, dateOfInstant(now)],
  });
  return rows.length > 0;
}

/** Takes a code by its step, once: of two requests with the same code one gets false. Confirms an app being set up. */
export async function takeTotpStep(
  db: Executor,
  id: AccountId,
  { step, now }: { readonly step: number; readonly now: Instant },
): Promise<boolean> {
  const rows = await db.run({
    text: `update totp set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
      where account_id = $1 and last_step < $2 returning account_id`,
    values: [id, step, dateOfInstant(now)],
  });
  return rows.length > 0;
}

export async function removeTotp(tx: Tx, id: AccountId): Promise<void> {
  await tx.run({ text: 'delete from totp where account_id = $1', values: [id] });
}

/** New codes on paper; those before are worth nothing. */
export async function replaceRecoveryCodes(tx: Tx, id: AccountId, digests: readonly Buffer[]): Promise<void> {
  await tx.run({ text: 'delete from recovery_code where account_id = $1', values: [id] });
  await tx.run({
    text: 'insert into recovery_code (account_id, digest) select $1, unnest($2::bytea[])',
    values: [id, digests],
  });
}

/** Uses a code on paper, once; false when there is no such code or it was used. */
export async function takeRecoveryCode(
  db: Executor,
  id: AccountId,
  { digest, now }: { readonly digest: Buffer; readonly now: Instant },
): Promise<boolean> {
  const rows = await db.run({
    text: `update recovery_code set used_at = $3 where account_id = $1 and digest = $2 and used_at is null
      returning account_id`,
    values: [id, digest, dateOfInstant(now)],
  });
  return rows.length > 0;
}

export async function recoveryCodesLeft(db: Executor, id: AccountId): Promise<number> {
  const [row] = await db.run<{ left: number }>({
    text: 'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null',
    values: [id],
  });
  return row?.left ?? 0;
}

/** Keeps with the account whether it has any second factor; answers it. */
export async function settleSecondFactor(tx: Tx, id: AccountId): Promise<boolean> {
  const [row] = await tx.run<{ second_factor: boolean }>({
    text: `update account set second_factor =
        exists (select from totp where account_id = $1 and confirmed_at is not null)
        or exists (select from passkey where account_id = $1)
      where id = $1 returning second_factor`,
    values: [id],
  });
  if (row?.second_factor === false)
    await tx.run({ text: 'delete from recovery_code where account_id = $1', values: [id] });
  return row?.second_factor === true;
}

/** In this session a second factor was shown. */
export async function confirmSession(db: Executor, id: SessionId, now: Instant): Promise<void> {
  await db.run({
    text: 'update session set confirmed_at = $2 where id = $1 and ended_at is null',
    values: [id, dateOfInstant(now)],
  });
}

/** Somebody who has shown the first factor; nothing else is theirs yet. */
export interface HalfSignIn {
  readonly accountId: AccountId;
  readonly device: string | undefined;
  /** The first step was the province's accounts'. */
  readonly byProvider?: boolean | undefined;
  /** It was shown with a password that another had given. */
  readonly byFirstPassword?: boolean | undefined;
}

interface HalfRow {
  readonly account_id: string;
  readonly device: string | null;
  readonly by_provider: boolean;
  readonly by_first_password: boolean;
}

export async function addHalfSignIn(
  db: Executor,
  half: HalfSignIn & { readonly tokenHash: Buffer; readonly expiresAt: Instant },
): Promise<void> {
  await db.run({
    text: `insert into half_sign_in (token_hash, account_id, device, expires_at, by_provider, by_first_password)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [
      ...[half.tokenHash, half.accountId, half.device ?? null, dateOfInstant(half.expiresAt)],
      ...[half.byProvider ?? false, half.byFirstPassword ?? false],
    ],
  });
}

export async function findHalfSignIn(
  db: Executor,
  tokenHash: Buffer,
  now: Instant,
): Promise<HalfSignIn | undefined> {
  const [row] = await db.run<HalfRow>({
    text: `select account_id, device, by_provider, by_first_password from half_sign_in
      where token_hash = $1 and expires_at > $2`,
    values: [tokenHash, dateOfInstant(now)],
  });
  if (!row) return undefined;
  return {
    ...{ accountId: idOf<'account'>(row.account_id), device: row.device ?? undefined },
    ...{ byProvider: row.by_provider, byFirstPassword: row.by_first_password },
  };
}

/** Ends it, so that it becomes one session and no second; false when it has become one already. */
export async function endHalfSignIn(tx: Tx, tokenHash: Buffer): Promise<boolean> {
  const rows = await tx.run({
    text: 'delete from half_sign_in where token_hash = $1 returning account_id',
    values: [tokenHash],
  });
  return rows.length > 0;
}

/** Those nobody went on with. */
export async function sweepHalfSignIns(db: Executor, now: Instant): Promise<void> {
  await db.run({ text: 'delete from half_sign_in where expires_at <= $1', values: [dateOfInstant(now)] });
}
