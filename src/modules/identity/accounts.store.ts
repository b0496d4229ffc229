import { type AccountId, dateOfInstant, type Instant, idOf, type PersonId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Account } from './account.ts';
import { lockOut } from './sessions/lifetime.ts';

interface AccountRow {
  readonly id: string;
  readonly kind: string;
  readonly login: string;
  readonly display_name: string;
  readonly person_id: string | null;
  readonly phone: string | null;
}

const columns = 'id, kind, login, display_name, person_id, phone';

export interface NewAccount {
  readonly id: AccountId;
  readonly kind: 'citizen' | 'official';
  readonly login: string;
  readonly passwordHash: string;
  /** Another knows the password: its owner changes it before anything else. */
  readonly firstPassword: boolean;
  readonly displayName: string;
  readonly personId?: PersonId | undefined;
  readonly phone?: string | undefined;
  readonly idNumber?: { readonly sealed: Buffer; readonly digest: Buffer } | undefined;
  readonly createdAt: Instant;
}

/** Adds an account; false when the login is taken. */
export async function addAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const rows = await tx.run({
    text: `insert into account (id, kind, login, password_hash, display_name, person_id, phone,
        id_number_sealed, id_number_digest, created_at, first_password)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (login) do nothing returning id`,
    values: [
      ...[account.id, account.kind, account.login, account.passwordHash, account.displayName],
      ...[account.personId ?? null, account.phone ?? null],
      ...[account.idNumber?.sealed ?? null, account.idNumber?.digest ?? null],
      ...[dateOfInstant(account.createdAt), account.firstPassword],
    ],
  });
  return rows.length > 0;
}

export async function accountByLogin(db: Executor, login: string): Promise<Account | undefined> {
  const rows = await db.run<AccountRow>({
    text: `select ${columns} from account where login = $1`,
    values: [login],
  });
  return rows[0] && accountOf(rows[0]);
}

export interface KnownOfficial {
  readonly account: Account;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
}

/** The official with this login, for whom another has checked who they are. */
export async function officialByLogin(db: Executor, login: string): Promise<KnownOfficial | undefined> {
  const rows = await db.run<AccountRow & { disabled: boolean; second_factor: boolean }>({
    text: `select ${columns}, disabled_at is not null as disabled, second_factor from account
      where login = $1 and kind = 'official'`,
    values: [login],
  });
  const row = rows[0];
  return row && { account: accountOf(row), disabled: row.disabled, secondFactor: row.second_factor };
}

export async function accountById(db: Executor, id: AccountId): Promise<Account | undefined> {
  const rows = await db.run<AccountRow>({
    text: `select ${columns} from account where id = $1`,
    values: [id],
  });
  return rows[0] && accountOf(rows[0]);
}

/** The accounts of these people, as far as they have one. */
export async function accountsOfPeople(
  db: Executor,
  people: readonly PersonId[],
): Promise<readonly Account[]> {
  const rows = await db.run<AccountRow>({
    text: `select ${columns} from account where person_id = any ($1::uuid[])`,
    values: [people],
  });
  return rows.map(accountOf);
}

/** Of these logins, those that are somebody's. */
export async function loginsTaken(db: Executor, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.run<{ login: string }>({
    text: 'select login from account where login = any ($1::text[])',
    values: [logins],
  });
  return new Set(rows.map(({ login }) => login));
}

interface AttemptRow extends AccountRow {
  readonly password_hash: string;
  readonly second_factor: boolean;
  readonly first_password: boolean;
}

export interface Attempt {
  readonly account: Account;
  readonly passwordHash: string;
  readonly secondFactor: boolean;
  /** Their password was given to them by another. */
  readonly firstPassword: boolean;
}

/**
 * Counts an attempt before the password is looked at, so that a hundred at once are no way round the
 * limit. Undefined when nobody has this login, or when the account rests or is disabled.
 */
export async function beginAttempt(db: Executor, login: string, now: Instant): Promise<Attempt | undefined> {
  const rows = await db.run<AttemptRow>({
    text: `with counted as (
        select id, case when locked_until is not null then 1 else failed_count + 1 end as failures
        from account where login = $1 and disabled_at is null and (locked_until is null or locked_until <= $2)
        for update)
      update account a set failed_count = c.failures,
        locked_until = case when c.failures >= $3 then $2::timestamptz + make_interval(mins => $4) end
      from counted c where a.id = c.id
      returning a.id, a.kind, a.login, a.display_name, a.person_id, a.phone, a.password_hash,
        a.second_factor, a.first_password`,
    values: [login, dateOfInstant(now), lockOut.failures, lockOut.minutes],
  });
  const row = rows[0];
  return (
    row && {
      ...{ account: accountOf(row), passwordHash: row.password_hash },
      ...{ secondFactor: row.second_factor, firstPassword: row.first_password },
    }
  );
}

/** An attempt that nobody could judge is none: a directory that is down must not lock anybody out. */
export async function takeBackAttempt(db: Executor, id: AccountId): Promise<void> {
  await db.run({
    text: `update account set failed_count = greatest(failed_count - 1, 0), locked_until = null where id = $1`,
    values: [id],
  });
}

/**
 * The count begins anew after the right password; false when that is the password no more: whoever set another
 * meanwhile has ended what could be begun with it.
 */
export async function passwordWasRight(
  tx: Tx,
  { account, passwordHash }: Pick<Attempt, 'account' | 'passwordHash'>,
): Promise<boolean> {
  const rows = await tx.run({
    text: `update account set failed_count = 0, locked_until = null
      where id = $1 and password_hash = $2 and disabled_at is null returning 1`,
    values: [account.id, passwordHash],
  });
  return rows.length > 0;
}

/** The second factor was right, or an administrator says so: the count begins anew. */
export async function clearFailures(db: Executor, id: AccountId): Promise<void> {
  await db.run({
    text: 'update account set failed_count = 0, locked_until = null where id = $1',
    values: [id],
  });
}

/** By another than its owner, who changes it before anything else. Nothing begun with the one before goes on. */
export async function givePassword(tx: Tx, id: AccountId, passwordHash: string): Promise<void> {
  await tx.run({
    text: `with over as (delete from half_sign_in where account_id = $1)
      update account set password_hash = $2, first_password = true, failed_count = 0, locked_until = null
      where id = $1`,
    values: [id, passwordHash],
  });
}

/** By its owner, in place of the one they have shown; false when somebody has set another meanwhile. */
export async function replacePassword(
  tx: Tx,
  id: AccountId,
  { shown, passwordHash }: { readonly shown: string; readonly passwordHash: string },
): Promise<boolean> {
  const rows = await tx.run({
    text: `with over as (delete from half_sign_in where account_id = $1)
      update account set password_hash = $2, first_password = false, failed_count = 0, locked_until = null
      where id = $1 and password_hash = $3 returning 1`,
    values: [id, passwordHash, shown],
  });
  return rows.length > 0;
}

/** Name, telephone and the sealed rest of what a citizen keeps of themselves. */
export async function saveDetails(
  tx: Tx,
  id: AccountId,
  details: { readonly displayName: string; readonly phone: string; readonly sealed: Buffer },
): Promise<void> {
  await tx.run({
    text: `update account set display_name = $2, phone = $3, details_sealed = $4 where id = $1 and kind = 'citizen'`,
    values: [id, details.displayName, details.phone, details.sealed],
  });
}

/** Shuts an account out; its sessions end with the next request. */
export async function disableAccount(tx: Tx, id: AccountId, now: Instant): Promise<void> {
  await tx.run({
    text: 'update account set disabled_at = coalesce(disabled_at, $2) where id = $1',
    values: [id, dateOfInstant(now)],
  });
}

/** What of an account is encrypted, as far as it has it. */
export async function sealedOf(
  db: Executor,
  id: AccountId,
): Promise<{ readonly idNumber: Buffer | undefined; readonly details: Buffer | undefined }> {
  const [row] = await db.run<{ id_number_sealed: Buffer | null; details_sealed: Buffer | null }>({
    text: 'select id_number_sealed, details_sealed from account where id = $1',
    values: [id],
  });
  return { idNumber: row?.id_number_sealed ?? undefined, details: row?.details_sealed ?? undefined };
}

function accountOf(row: AccountRow): Account {
  return {
    id: idOf(row.id),
    kind: row.kind === 'official' ? 'official' : 'citizen',
    login: row.login,
    displayName: row.display_name,
    personId: row.person_id === null ? undefined : idOf(row.person_id),
    phone: row.phone ?? undefined,
  };
}
