import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import {
  type AccountId,
  err,
  type Instant,
  isJsonObject,
  type JsonValue,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db } from '#platform/db';
import type { Seal } from '#platform/seal';
import { addAccountEvent } from '../events/account-events.store.ts';
import { confirmSession, settleSecondFactor } from '../second-factor/second-factor.store.ts';
import { challengeEnds, makeChallenge } from './challenge.ts';
import {
  findPasskey,
  insertPasskey,
  type Passkey,
  passkeysOf,
  removePasskey,
  touchPasskey,
  useChallenge,
} from './passkeys.store.ts';

export interface PasskeyDeps {
  readonly db: Db;
  readonly seal: Seal;
  /** Where people reach the site: keys are bound to its host. */
  readonly publicUrl: string;
}

type Bad = Refusal<'passkey.wrong'>;
const wrong = (): Result<never, Bad> => err(refusal('passkey.wrong'));

const digestFor = (seal: Seal, what: string) => (text: string) => seal.digest(`passkey.${what}`, text);
/** Keys are bound to a name: under a bare address of the network no browser makes one. */
const canBind = (publicUrl: string): boolean => isIP(host(publicUrl).replace(/^\[|\]$/g, '')) === 0;
const host = (publicUrl: string): string => new URL(publicUrl).hostname;
const newChallenge = (seal: Seal, what: string, now: Instant): Uint8Array<ArrayBuffer> =>
  new Uint8Array(makeChallenge(digestFor(seal, what), randomBytes(16), now));

/** As JSON, what a browser is asked for to sign in, or to show once more who one is: then only keys of that account will do. */
export async function signInOptions(
  { db, seal, publicUrl }: PasskeyDeps,
  now: Instant,
  account?: AccountId,
): Promise<string | undefined> {
  if (!canBind(publicUrl)) return undefined;
  const keys = account ? await passkeysOf(db, account) : [];
  const options = await generateAuthenticationOptions({
    rpID: host(publicUrl),
    challenge: newChallenge(seal, 'sign-in', now),
    userVerification: 'required',
    allowCredentials: keys.map(({ id, transports }) => ({ id, transports: known(transports) })),
  });
  return JSON.stringify(options);
}

/** As JSON, what a browser is asked for to make a key of its device. */
export async function registrationOptions(
  { db, seal, publicUrl }: PasskeyDeps,
  {
    accountId,
    login,
    name,
  }: { readonly accountId: AccountId; readonly login: string; readonly name: string },
  now: Instant,
): Promise<string | undefined> {
  if (!canBind(publicUrl)) return undefined;
  const options = await generateRegistrationOptions({
    rpName: 'Một cửa điện tử',
    rpID: host(publicUrl),
    userName: login,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(accountId)),
    challenge: newChallenge(seal, `register ${accountId}`, now),
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(db, accountId)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

const transports: readonly AuthenticatorTransport[] = [
  ...(['ble', 'hybrid', 'internal', 'nfc', 'usb'] as const),
];
const known = (given: readonly string[]): AuthenticatorTransport[] =>
  transports.filter((each) => given.includes(each));

/** The key that signed an answer of a browser, if it is one of ours and the challenge was not answered before. */
export async function passkeyOfAnswer(
  { db, seal, publicUrl }: PasskeyDeps,
  answer: string,
  now: Instant,
): Promise<Result<Passkey, Bad>> {
  const response = parsed(answer);
  if (!isAuthentication(response)) return wrong();
  const key = await findPasskey(db, response.id);
  if (!key) return wrong();
  const digest = digestFor(seal, 'sign-in');
  const fresh = freshChallenge(db, digest, now);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: fresh,
      expectedOrigin: new URL(publicUrl).origin,
      expectedRPID: host(publicUrl),
      credential: { id: key.id, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
      requireUserVerification: true,
    });
    if (!verified) return wrong();
    await touchPasskey(db, key.id, authenticationInfo.newCounter, now);
    return ok(key);
  } catch {
    // The library throws for everything that does not fit; a database that is down throws at the next question.
    return wrong();
  }
}

/** Ours, in time, and answered for the first time. */
const freshChallenge =
  (db: Db, digest: (text: string) => Buffer, now: Instant) => async (challenge: string) => {
    const ends = challengeEnds(digest, challenge, now);
    return ends !== undefined && (await useChallenge(db, digest(`used ${challenge}`), ends));
  };

export interface NewPasskey {
  readonly accountId: AccountId;
  readonly sessionId: Parameters<typeof confirmSession>[1] | undefined;
  readonly now: Instant;
  readonly device: string | undefined;
  /** What its owner calls it. */
  readonly name: string;
  /** What the browser answered. */
  readonly answer: string;
}

/** Keeps the public half of a key a device has made. */
export async function addPasskey(
  { db, seal, publicUrl }: PasskeyDeps,
  { accountId, sessionId, now, device, name, answer }: NewPasskey,
): Promise<Result<undefined, Bad>> {
  const response = parsed(answer);
  if (!isRegistration(response)) return wrong();
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: freshChallenge(db, digestFor(seal, `register ${accountId}`), now),
    expectedOrigin: new URL(publicUrl).origin,
    expectedRPID: host(publicUrl),
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!made?.verified) return wrong();
  const { id, publicKey, counter } = made.registrationInfo.credential;
  return db.transaction(async (tx) => {
    const key = { id, accountId, publicKey: Buffer.from(publicKey), counter, name, createdAt: now };
    if (!(await insertPasskey(tx, { ...key, transports: known(response.response.transports ?? []) })))
      return wrong();
    await settleSecondFactor(tx, accountId);
    if (sessionId) await confirmSession(tx, sessionId, now);
    await addAccountEvent(tx, accountId, { at: now, kind: 'secondFactorAdded', device });
    return ok(undefined);
  });
}

/** The key opens nothing any more; false when it is none of this account. */
export const dropPasskey = (
  db: Db,
  { accountId, now, device, id }: Pick<NewPasskey, 'accountId' | 'now' | 'device'> & { readonly id: string },
): Promise<boolean> =>
  db.transaction(async (tx) => {
    const removed = await removePasskey(tx, accountId, id);
    if (!removed) return false;
    await settleSecondFactor(tx, accountId);
    await addAccountEvent(tx, accountId, { at: now, kind: 'secondFactorRemoved', device });
    return true;
  });

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const hasResponse = (value: JsonValue): boolean =>
  isJsonObject(value) &&
  [value['id'], value['rawId'], value['type']].every((each) => typeof each === 'string') &&
  isJsonObject(value['response']) &&
  isJsonObject(value['clientExtensionResults']) &&
  typeof value['response']['clientDataJSON'] === 'string';

/** Only the outside is looked at here: the library checks the rest, and throws. */
const isAuthentication = (value: unknown): value is AuthenticationResponseJSON =>
  isJson(value) && hasResponse(value);
const isRegistration = (value: unknown): value is RegistrationResponseJSON =>
  isJson(value) && hasResponse(value);
const isJson = (value: unknown): value is JsonValue => typeof value === 'object';
