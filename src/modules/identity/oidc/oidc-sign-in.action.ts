import { randomBytes } from 'node:crypto';
import {
  addMinutes,
  err,
  type Instant,
  instantOfMs,
  isJsonObject,
  type JsonValue,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db } from '#platform/db';
import type { Seal } from '#platform/seal';
import { foldLogin } from '../account.ts';
import { type KnownOfficial, officialByLogin } from '../accounts.store.ts';
import { addAccountEvent } from '../events/account-events.store.ts';
import type { Onward } from '../identity.paths.ts';
import { useChallenge } from '../passkeys/passkeys.store.ts';
import { confirmSession } from '../second-factor/second-factor.store.ts';
import { hashToken } from '../sessions/token.ts';
import {
  halfSignedIn,
  openSession,
  type SignedIn,
  type SignInDeps,
  type SignInRefusal,
} from '../sign-in/sign-in.action.ts';
import type { Identified, Provider, ProviderRefusal, RoundTrip } from './port.ts';

export interface OidcDeps extends SignInDeps {
  readonly seal: Seal;
  readonly provider: Provider;
}

/** Minutes for signing in at the provider. */
const tripMinutes = 10;
/** Characters of an address to come back to that go along; a longer one is left behind. */
const longestNext = 800;

/**
 * Sends the browser on its way. Nothing is kept here: the state says itself, sealed, when it was made, for which browser
 * (it opens only with that browser's cookie) and where the person was going; nonce and verifier are made of it with our key.
 */
export function beginTrip(
  { seal, provider }: OidcDeps,
  asked: { readonly browser: string; readonly onward: Onward; readonly now: Instant },
): Promise<Result<URL, ProviderRefusal>> {
  const { browser, now } = asked;
  const { next, kept } = asked.onward;
  const along = next !== undefined && next.length <= longestNext ? { next, kept } : {};
  const text = JSON.stringify({ at: now, chance: randomBytes(16).toString('base64url'), ...along });
  const state = seal.seal(purposeOf(browser), text).toString('base64url');
  return provider.begin(tripOf(seal, state), now);
}

const purposeOf = (browser: string): string => `oidc.state ${hashToken(browser).toString('hex')}`;

const tripOf = (seal: Seal, state: string): RoundTrip => ({
  state,
  nonce: seal.digest('oidc.nonce', state).toString('base64url'),
  verifier: seal.digest('oidc.verifier', state).toString('base64url'),
});

/** What a browser came back with, and whose it is. */
export interface Return {
  readonly brought: Readonly<Record<string, string>>;
  readonly browser: string | undefined;
  readonly now: Instant;
  readonly device: string | undefined;
}

export type OidcRefusal =
  | ProviderRefusal
  | Refusal<Exclude<SignInRefusal['code'], 'sign-in-failed' | 'directory-down'> | 'account-closed'>;

/** Where the person was going is answered whatever came of it, as far as it is known. */
export interface Returned {
  readonly onward: Onward;
  readonly done: Result<SignedIn, OidcRefusal>;
}

const nowhere: Onward = { next: undefined, kept: undefined };

/**
 * Whoever comes back from the provider signs in, if an account here has the login it says. The state is used up before
 * anything else: sent again, by whomever, it opens nothing, and a process that dies on the way leaves nothing half-done.
 */
export async function finishTrip(deps: OidcDeps, asked: Return): Promise<Returned> {
  const { db, seal, provider } = deps;
  const { brought, browser, now } = asked;
  const state = brought['state'] ?? '';
  const trip = browser === undefined ? undefined : openState(seal, { state, browser, now });
  if (!trip) return { onward: nowhere, done: err(refusal('provider-over')) };
  const { onward } = trip;
  const fresh = await useChallenge(db, seal.digest('oidc.used', state), trip.ends);
  if (!fresh) return { onward, done: err(refusal('provider-over')) };
  const known = await provider.finish(brought, tripOf(seal, state), now);
  return { onward, done: known.ok ? await signInAs(deps, known.value, asked) : known };
}

interface Opening {
  readonly state: string;
  readonly browser: string;
  readonly now: Instant;
}

/** A state of ours, of this browser, in time. */
function openState(seal: Seal, { state, browser, now }: Opening) {
  const text = seal.open(purposeOf(browser), Buffer.from(state, 'base64url'));
  const said: JsonValue = text === undefined ? null : JSON.parse(text);
  if (!isJsonObject(said) || typeof said['at'] !== 'number') return undefined;
  const ends = addMinutes(instantOfMs(said['at']), tripMinutes);
  if (now >= ends) return undefined;
  const textOf = (value: JsonValue | undefined) => (typeof value === 'string' ? value : undefined);
  return { ends, onward: { next: textOf(said['next']), kept: textOf(said['kept']) } };
}

/** No account is made by signing in, and none but an official's is opened from there. */
async function signInAs(
  deps: OidcDeps,
  { login, secondFactorAt }: Identified,
  asked: Return,
): Promise<Result<SignedIn, OidcRefusal>> {
  const { now, device } = asked;
  const known = await officialByLogin(deps.db, foldLogin(login));
  if (!known) return err(refusal('not-known-here'));
  if (known.disabled) return refusedFor(deps.db, known, asked);
  const shownAt = secondFactorAt !== undefined && secondFactorAt > now ? now : secondFactorAt;
  if (known.secondFactor && shownAt === undefined)
    return halfSignedIn(deps.db, known.account, { now, device, byProvider: true });
  return deps.db.transaction(async (tx) => {
    const { account } = known;
    const opening = { account, previousToken: asked.browser, now, device, byProvider: true };
    const opened = await openSession(tx, deps.onSignIn, opening);
    if (!opened.ok) return err(refusal('no-post'));
    if (shownAt !== undefined) await confirmSession(tx, opened.value.sessionId, shownAt);
    return opened;
  });
}

async function refusedFor(db: Db, { account }: KnownOfficial, { now: at, device }: Return) {
  await addAccountEvent(db, account.id, { at, kind: 'signInFailed', device });
  return err(refusal('account-closed'));
}
