import {
  type AccountId,
  addMinutes,
  err,
  type Instant,
  ok,
  type PostId,
  type Refusal,
  type Result,
  refusal,
  type SessionId,
} from '#kernel';
import { postsOf, standInsOf } from '#organisations';
import type { Db, Tx } from '#platform/db';
import { newToken } from '#platform/http';
import { newId } from '#platform/ids';
import { type Account, foldLogin } from '../account.ts';
import { accountById, beginAttempt, passwordWasRight } from '../accounts.store.ts';
import type { Directory } from '../directory/port.ts';
import { addAccountEvent } from '../events/account-events.store.ts';
import { passkeyOfAnswer } from '../passkeys/passkeys.action.ts';
import { checkPassword, isKeptHere } from '../passwords/check-password.action.ts';
import type { PasswordHasher } from '../passwords/hasher.action.ts';
import { type Proof, type SecondFactorDeps, takeProof } from '../second-factor/second-factor.action.ts';
import {
  addHalfSignIn,
  confirmSession,
  endHalfSignIn,
  findHalfSignIn,
} from '../second-factor/second-factor.store.ts';
import { isLive, lifetimes } from '../sessions/lifetime.ts';
import { addSession, endSession, findSession, isByProvider } from '../sessions/sessions.store.ts';
import { hashToken } from '../sessions/token.ts';

/** Told in the transaction of a citizen's sign-in, so that the browser's drafts follow into the account. */
export type OnSignIn = (
  tx: Tx,
  event: { readonly guestSessionId: SessionId; readonly accountId: AccountId },
) => Promise<void>;

export interface SignInDeps {
  readonly db: Db;
  readonly passwords: PasswordHasher;
  readonly onSignIn: readonly OnSignIn[];
  /** Where officials' passwords are kept, when not here. */
  readonly directory?: Directory | undefined;
}

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** The browser's cookie, whatever it stood for until now. */
  readonly previousToken: string | undefined;
  readonly now: Instant;
  /** The browser in two words, for its owner to recognise. */
  readonly device?: string | undefined;
}

export interface SignedIn {
  readonly token: string;
  readonly account: Account;
  /** Posts an official may choose from; the first is taken until they do. */
  readonly posts: number;
  readonly sessionId: SessionId;
}

/** With `second-factor-needed` comes in `details.half` the token by which the second step goes on. */
export type SignInRefusal = Refusal<
  'sign-in-failed' | 'no-post' | 'second-factor-needed' | 'directory-down' | 'not-known-here'
>;

/** Minutes for the second step. */
const halfMinutes = 10;

/**
 * Signs in. A wrong password, an unknown login, a resting and a disabled account get the same answer after
 * the same time, so that nobody learns who has an account here.
 */
export async function signIn(deps: SignInDeps, asked: Credentials): Promise<Result<SignedIn, SignInRefusal>> {
  const login = foldLogin(asked.login);
  const attempt = await beginAttempt(deps.db, login, asked.now);
  const checked = await checkPassword(deps, { login, password: asked.password, attempt });
  if (checked === 'unreachable') return err(refusal('directory-down'));
  if (checked === 'stranger') return err(refusal('not-known-here'));
  if (!attempt || checked !== 'right') {
    const { now: at, device } = asked;
    if (attempt) await addAccountEvent(deps.db, attempt.account.id, { at, kind: 'signInFailed', device });
    return err(refusal('sign-in-failed'));
  }
  const byFirstPassword = attempt.firstPassword && isKeptHere(deps.directory, login, attempt);
  if (attempt.secondFactor) return halfSignedIn(deps.db, attempt.account, { ...asked, byFirstPassword });
  return deps.db.transaction(async (tx) => {
    if (!(await passwordWasRight(tx, attempt))) return err(refusal('sign-in-failed'));
    return openSession(tx, deps.onSignIn, { ...asked, account: attempt.account, byFirstPassword });
  });
}

/** The first step is taken; the second has to follow. */
export async function halfSignedIn(
  db: Db,
  { id: accountId }: Account,
  { now, device, byProvider, byFirstPassword }: Omit<Opening, 'account' | 'previousToken'>,
): Promise<Result<never, Refusal<'second-factor-needed'>>> {
  const half = newToken();
  const expiresAt = addMinutes(now, halfMinutes);
  const how = { device, byProvider, byFirstPassword };
  await addHalfSignIn(db, { tokenHash: hashToken(half), accountId, expiresAt, ...how });
  return err(refusal('second-factor-needed', { half }));
}

interface Opening {
  readonly account: Account;
  readonly previousToken: string | undefined;
  readonly now: Instant;
  readonly device?: string | undefined;
  /** The province's accounts say who it is. */
  readonly byProvider?: boolean | undefined;
  /** It was a password that another had given. */
  readonly byFirstPassword?: boolean | undefined;
}

/** A new token for a new standing: whoever knew the browser's old one has nothing of the account. */
export async function openSession(
  tx: Tx,
  onSignIn: readonly OnSignIn[],
  { account, previousToken, now, device, ...how }: Opening,
): Promise<Result<SignedIn, SignInRefusal>> {
  const held = account.personId ? await postsOf(tx, account.personId, now) : [];
  const postId: PostId | undefined = held[0]?.post.id;
  if (account.kind === 'official' && postId === undefined) return err(refusal('no-post'));
  await leaveBehind(tx, onSignIn, { account, previousToken, now });
  const token = newToken();
  const expiresAt = addMinutes(now, lifetimes[account.kind].absolute);
  const id = newId<'session'>();
  const tokenHash = hashToken(token);
  await addSession(tx, {
    ...{ id, tokenHash, accountId: account.id, postId },
    ...{ now, expiresAt, device, byProvider: how.byProvider, byFirstPassword: how.byFirstPassword },
  });
  await addAccountEvent(tx, account.id, { at: now, kind: 'signedIn', device });
  const standIns = account.personId ? await standInsOf(tx, account.personId, now) : [];
  return ok({ token, account, posts: held.length + standIns.length, sessionId: id });
}

/** The browser's former session ends; what a guest had begun there goes to the citizen's account. */
async function leaveBehind(tx: Tx, onSignIn: readonly OnSignIn[], { account, previousToken, now }: Opening) {
  const before = previousToken && (await findSession(tx, hashToken(previousToken), now));
  if (!before) return;
  await endSession(tx, before.id, now);
  if (before.holder || account.kind !== 'citizen' || !isLive('guest', before.times, now)) return;
  for (const hook of onSignIn) await hook(tx, { guestSessionId: before.id, accountId: account.id });
}

/** The second step: the code of an app, or one on paper, makes a session of what the password began. */
export async function signInFully(
  deps: SignInDeps & SecondFactorDeps,
  asked: Omit<Credentials, 'login' | 'password'> & { readonly half: string; readonly proof: Proof },
): Promise<Result<SignedIn, Refusal<'sign-in-over' | 'second-factor.wrong' | 'no-post'>>> {
  const { now } = asked;
  const tokenHash = hashToken(asked.half);
  const half = await findHalfSignIn(deps.db, tokenHash, now);
  const account = half && (await accountById(deps.db, half.accountId));
  if (!half || !account) return err(refusal('sign-in-over'));
  const { device } = half;
  const taken = await takeProof(deps, { accountId: account.id, now, device }, asked.proof);
  if (!taken.ok) return err(refusal('second-factor.wrong'));
  return deps.db.transaction(async (tx) => {
    if (!(await endHalfSignIn(tx, tokenHash))) return err(refusal('sign-in-over'));
    const { previousToken } = asked;
    const opened = await openSession(tx, deps.onSignIn, { ...half, account, previousToken, now });
    if (!opened.ok) return err(refusal('no-post'));
    await confirmSession(tx, opened.value.sessionId, now);
    return opened;
  });
}

/** A key that its device opened only for its owner is both factors at once. */
export async function signInByPasskey(
  deps: SignInDeps & SecondFactorDeps,
  asked: Omit<Credentials, 'login' | 'password'> & { readonly answer: string },
): Promise<Result<SignedIn, Refusal<'passkey.wrong' | 'no-post'>>> {
  const { now, previousToken, device } = asked;
  const key = await passkeyOfAnswer(deps, asked.answer, now);
  const account = key.ok ? await accountById(deps.db, key.value.accountId) : undefined;
  if (!account) return err(refusal('passkey.wrong'));
  return deps.db.transaction(async (tx) => {
    const opened = await openSession(tx, deps.onSignIn, { account, previousToken, now, device });
    if (!opened.ok) return err(refusal('no-post'));
    await confirmSession(tx, opened.value.sessionId, now);
    return opened;
  });
}

/** Ends the browser's session; answers whether the province's accounts had opened it. */
export async function signOut(
  db: Db,
  sessionId: SessionId | undefined,
  now: Instant,
): Promise<{ readonly byProvider: boolean }> {
  if (!sessionId) return { byProvider: false };
  await endSession(db, sessionId, now);
  return { byProvider: await isByProvider(db, sessionId) };
}
