import { recordChange, type Subject } from '#audit';
import {
  type AccountId,
  type Actor,
  err,
  type Instant,
  type JsonValue,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { Seal } from '#platform/seal';
import { type Account, foldLogin, foldPhone, passwordProblem } from '../account.ts';
import {
  accountById,
  accountByLogin,
  addAccount,
  clearFailures,
  disableAccount,
  givePassword,
  type NewAccount,
  sealedOf,
} from '../accounts.store.ts';
import { detailsIn, type KeptDetails } from '../my-details/details.ts';
import type { PasswordHasher } from '../passwords/hasher.action.ts';
import { endSessionsOf } from '../sessions/sessions.store.ts';

export interface AccountDeps {
  readonly db: Db;
  readonly passwords: PasswordHasher;
  readonly seal: Seal;
}

export type NewAccountRequest = {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
  readonly now: Instant;
} & (
  | { readonly kind: 'citizen'; readonly idNumber: string | undefined }
  | { readonly kind: 'official'; readonly personId: PersonId }
);

/** Who changes an account that is not their own, and when. */
export interface ChangedBy {
  readonly actor: Actor;
  readonly now: Instant;
}

export type AccountRefusal = Refusal<'login-taken' | 'bad-password' | 'no-such-account'>;

const idPurpose = 'account.id-number';
export const detailsPurpose = 'account.details';

/** Makes an account. Fields are what a form has checked; the password is checked here once more. */
export async function createAccount(
  deps: AccountDeps,
  asked: NewAccountRequest,
): Promise<Result<Account, AccountRefusal>> {
  const login = foldLogin(asked.login);
  const problem = passwordProblem(asked.password, login);
  if (problem) return err(refusal('bad-password', { problem }));
  const passwordHash = await deps.passwords.hash(asked.password);
  const account = newAccount(deps.seal, { ...asked, login, passwordHash });
  const added = await deps.db.transaction((tx) => addAccount(tx, account));
  if (!added) return err(refusal('login-taken'));
  const { id, kind, displayName, personId, phone } = account;
  return ok({ id, kind, login, displayName, personId, phone });
}

function newAccount(seal: Seal, asked: NewAccountRequest & { readonly passwordHash: string }): NewAccount {
  const { login, passwordHash, kind } = asked;
  const displayName = asked.displayName.normalize('NFC').trim();
  const common = {
    ...{ id: newId<'account'>(), kind, login, passwordHash, displayName, createdAt: asked.now },
    firstPassword: asked.kind === 'official',
  };
  if (asked.kind === 'official') return { ...common, personId: asked.personId };
  const idNumber = asked.idNumber === undefined ? undefined : sealIdNumber(seal, asked.idNumber);
  return { ...common, phone: foldPhone(login), idNumber };
}

/** A personal id as the database keeps it: sealed, and a digest to find it by. */
export const sealIdNumber = (seal: Seal, idNumber: string): NonNullable<NewAccount['idNumber']> => ({
  sealed: seal.seal(idPurpose, idNumber),
  digest: seal.digest(idPurpose, idNumber),
});

/** Sets a password anew, lifts a lock-out and ends every session of the account. */
export async function setPassword(
  deps: AccountDeps,
  asked: { readonly login: string; readonly password: string; readonly now: Instant },
): Promise<Result<Account, AccountRefusal>> {
  const login = foldLogin(asked.login);
  const problem = passwordProblem(asked.password, login);
  if (problem) return err(refusal('bad-password', { problem }));
  const passwordHash = await deps.passwords.hash(asked.password);
  return onAccount(deps.db, login, async (tx, account) => {
    await givePassword(tx, account.id, passwordHash);
    await endSessionsOf(tx, account.id, asked.now);
  });
}

/** Lifts a lock-out before its fifteen minutes are over. */
export const unlock = (db: Db, login: string, by: ChangedBy): Promise<Result<Account, AccountRefusal>> =>
  onAccount(db, foldLogin(login), async (tx, account) => {
    await clearFailures(tx, account.id);
    await recordChange(tx, { action: 'account.unlocked', subject: subjectOf(account) }, by);
  });

/** Shuts an account out for good; its sessions and tokens are worth nothing from then on. */
export const disable = (db: Db, login: string, by: ChangedBy): Promise<Result<Account, AccountRefusal>> =>
  onAccount(db, foldLogin(login), async (tx, account) => {
    await disableAccount(tx, account.id, by.now);
    await recordChange(tx, { action: 'account.disabled', subject: subjectOf(account) }, by);
  });

/** An account as the journal of administration names it; a citizen's number is shown by its last digits. */
export const subjectOf = ({ id, kind, login, displayName }: Account): Subject => ({
  kind: 'account',
  id,
  name: kind === 'official' ? `${displayName} (${login})` : `Tài khoản công dân •••${login.slice(-3)}`,
});

function onAccount(
  db: Db,
  login: string,
  work: (tx: Parameters<Parameters<Db['transaction']>[0]>[0], account: Account) => Promise<void>,
): Promise<Result<Account, AccountRefusal>> {
  return db.transaction(async (tx) => {
    const account = await accountByLogin(tx, login);
    if (!account) return err(refusal('no-such-account'));
    await work(tx, account);
    return ok(account);
  });
}

/** What an account knows of its owner, for filling in forms. */
export interface AccountDetails extends KeptDetails {
  readonly name: string;
  readonly login: string;
  readonly phone: string | undefined;
  readonly idNumber: string | undefined;
}

/** For the owner's own eyes and forms; undefined when there is no such account. */
export async function accountDetails(
  deps: Pick<AccountDeps, 'db' | 'seal'>,
  id: AccountId,
): Promise<AccountDetails | undefined> {
  const account = await accountById(deps.db, id);
  if (!account) return undefined;
  const sealed = await sealedOf(deps.db, id);
  const { displayName: name, login, phone } = account;
  const kept = sealed.details && deps.seal.open(detailsPurpose, sealed.details);
  return {
    ...{ name, login, phone },
    idNumber: sealed.idNumber && deps.seal.open(idPurpose, sealed.idNumber),
    ...detailsIn(kept === undefined ? undefined : jsonOf(kept)),
  };
}

/** What we sealed ourselves is JSON. */
const jsonOf = (text: string): JsonValue => JSON.parse(text);
