import { randomBytes, randomInt } from 'node:crypto';
import {
  type AccountId,
  err,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refusal,
  type SessionId,
} from '#kernel';
import type { Seal } from '#platform/seal';
import { accountById, beginAttempt, clearFailures } from '../accounts.store.ts';
import { addAccountEvent } from '../events/account-events.store.ts';
import { type PasskeyDeps, passkeyOfAnswer } from '../passkeys/passkeys.action.ts';
import { type Passkey, passkeysOf } from '../passkeys/passkeys.store.ts';
import { checkPassword, type PasswordDeps } from '../passwords/check-password.action.ts';
import {
  beginTotp,
  confirmSession,
  findTotp,
  recoveryCodesLeft,
  removeTotp,
  replaceRecoveryCodes,
  settleSecondFactor,
  takeRecoveryCode,
  takeTotpStep,
} from './second-factor.store.ts';
import { foldCode, isRecoveryCode, secretBytes, stepOfCode } from './totp.ts';

export type SecondFactorDeps = PasskeyDeps;

/** Whose browser asks, when. */
export interface Asking {
  readonly accountId: AccountId;
  readonly sessionId: SessionId | undefined;
  readonly now: Instant;
  readonly device: string | undefined;
}

type PasswordRefusal = Refusal<'second-factor.wrong-password' | 'second-factor.directory-down'>;

export type CodeRefusal = Refusal<'second-factor.wrong' | 'second-factor.none'>;

const totpPurpose = 'account.totp';
const recoveryPurpose = 'account.recovery-code';
const recoveryCodes = 10;

/** What was typed, or what a key of a device answered. */
export interface Proof {
  readonly code: string;
  readonly answer: string;
}

export interface SecondFactors {
  readonly passkeys: readonly Passkey[];
  readonly app: 'none' | 'begun' | 'in-use';
  readonly recoveryLeft: number;
}

export async function secondFactorsOf({ db }: SecondFactorDeps, id: AccountId): Promise<SecondFactors> {
  const totp = await findTotp(db, id);
  const app = totp === undefined ? 'none' : totp.confirmedAt === undefined ? 'begun' : 'in-use';
  return { app, recoveryLeft: await recoveryCodesLeft(db, id), passkeys: await passkeysOf(db, id) };
}

/** The secret of an app that is being set up, for the QR code; of one in use it is never shown again. */
export async function secretBeingSetUp(
  { db, seal }: SecondFactorDeps,
  id: AccountId,
): Promise<Buffer | undefined> {
  const totp = await findTotp(db, id);
  return totp && totp.confirmedAt === undefined ? opened(seal, totp.sealed) : undefined;
}

const opened = (seal: Seal, sealed: Buffer): Buffer | undefined => {
  const text = seal.open(totpPurpose, sealed);
  return text === undefined ? undefined : Buffer.from(text, 'base64');
};

/** Makes a secret for a new app; false when one is in use. */
export const beginApp = ({ db, seal }: SecondFactorDeps, id: AccountId, now: Instant): Promise<boolean> =>
  beginTotp(db, id, seal.seal(totpPurpose, randomBytes(secretBytes).toString('base64')), now);

/**
 * Takes the app into use with its first code, by whoever knows the password: a browser left open is no way to bind an
 * account to a stranger's telephone. Answers the codes on paper, which nobody can look up again.
 */
export async function confirmApp(
  deps: SecondFactorDeps & PasswordDeps,
  asked: Asking & { readonly code: string; readonly password: string },
): Promise<Result<readonly string[], CodeRefusal | PasswordRefusal>> {
  const { db, seal } = deps;
  const { accountId, now, device } = asked;
  const secret = await secretBeingSetUp(deps, accountId);
  if (!secret) return err(refusal('second-factor.none'));
  const account = await accountById(db, accountId);
  const attempt = account && (await beginAttempt(db, account.login, now));
  const login = account?.login ?? '';
  const checked = await checkPassword(deps, { login, password: asked.password, attempt });
  if (checked === 'unreachable') return err(refusal('second-factor.directory-down'));
  if (checked !== 'right') return err(refusal('second-factor.wrong-password'));
  const step = stepOfCode(secret, foldCode(asked.code), now);
  if (step === undefined) return err(refusal('second-factor.wrong'));
  return db.transaction(async (tx) => {
    if (!(await takeTotpStep(tx, accountId, { step, now }))) return err(refusal('second-factor.wrong'));
    await clearFailures(tx, accountId);
    await settleSecondFactor(tx, accountId);
    const codes = newCodes();
    await replaceRecoveryCodes(
      tx,
      accountId,
      codes.map((code) => digestOf(seal, code)),
    );
    if (asked.sessionId) await confirmSession(tx, asked.sessionId, now);
    await addAccountEvent(tx, accountId, { at: now, kind: 'secondFactorAdded', device });
    return ok(codes);
  });
}

/** No letter or digit among them that is read as another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const newCodes = (): readonly string[] =>
  Array.from({ length: recoveryCodes }, () => {
    const text = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
    return `${text.slice(0, 5)}-${text.slice(5)}`;
  });

const digestOf = (seal: Seal, code: string): Buffer => seal.digest(recoveryPurpose, foldCode(code));

/** New codes on paper in place of those before. */
export const renewRecoveryCodes = (
  { db, seal }: SecondFactorDeps,
  { accountId, now, device }: Asking,
): Promise<readonly string[]> =>
  db.transaction(async (tx) => {
    const codes = newCodes();
    await replaceRecoveryCodes(
      tx,
      accountId,
      codes.map((code) => digestOf(seal, code)),
    );
    await addAccountEvent(tx, accountId, { at: now, kind: 'recoveryCodesMade', device });
    return codes;
  });

/** The app is in use no more. */
export const removeApp = ({ db }: SecondFactorDeps, { accountId, now, device }: Asking): Promise<void> =>
  db.transaction(async (tx) => {
    await removeTotp(tx, accountId);
    await settleSecondFactor(tx, accountId);
    await addAccountEvent(tx, accountId, { at: now, kind: 'secondFactorRemoved', device });
  });

/**
 * Whether a code is this account's just now: of its app, or one on paper. Each attempt is counted before it is looked
 * at, as those of a password are, so that six digits cannot be tried out. A code counts once.
 */
async function takeCode(
  deps: SecondFactorDeps,
  { accountId, now, device }: Omit<Asking, 'sessionId'>,
  typed: string,
): Promise<Result<undefined, CodeRefusal>> {
  const { db } = deps;
  const account = await accountById(db, accountId);
  const attempt = account && (await beginAttempt(db, account.login, now));
  const taken = attempt && (await isTaken(deps, accountId, { typed, now, device }));
  if (!taken) {
    await addAccountEvent(db, accountId, { at: now, kind: 'confirmFailed', device });
    return err(refusal('second-factor.wrong'));
  }
  await clearFailures(db, accountId);
  return ok(undefined);
}

interface Typed {
  readonly typed: string;
  readonly now: Instant;
  readonly device: string | undefined;
}

async function isTaken(
  { db, seal }: SecondFactorDeps,
  id: AccountId,
  { typed, now, device }: Typed,
): Promise<boolean> {
  if (isRecoveryCode(typed)) {
    const used = await takeRecoveryCode(db, id, { digest: digestOf(seal, typed), now });
    if (used) await addAccountEvent(db, id, { at: now, kind: 'recoveryCodeUsed', device });
    return used;
  }
  const totp = await findTotp(db, id);
  const secret = totp?.confirmedAt === undefined ? undefined : opened(seal, totp.sealed);
  const step = secret && stepOfCode(secret, foldCode(typed), now);
  return step !== undefined && (await takeTotpStep(db, id, { step, now }));
}

/** A code, or a key of this account's device. */
export async function takeProof(
  deps: SecondFactorDeps,
  asked: Omit<Asking, 'sessionId'>,
  { code, answer }: Proof,
): Promise<Result<undefined, CodeRefusal>> {
  if (answer === '') return takeCode(deps, asked, code);
  const key = await passkeyOfAnswer(deps, answer, asked.now);
  return key.ok && key.value.accountId === asked.accountId
    ? ok(undefined)
    : err(refusal('second-factor.wrong'));
}

/** Shown once more in a session, before something is decided. */
export async function confirmAgain(
  deps: SecondFactorDeps,
  asked: Asking,
  proof: Proof,
): Promise<Result<undefined, CodeRefusal>> {
  const taken = await takeProof(deps, asked, proof);
  if (!taken.ok || asked.sessionId === undefined) return taken;
  await confirmSession(deps.db, asked.sessionId, asked.now);
  await addAccountEvent(deps.db, asked.accountId, { at: asked.now, kind: 'confirmed', device: asked.device });
  return taken;
}
