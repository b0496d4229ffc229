import { addMinutes, type Instant, isJsonObject, type SessionId } from '#kernel';
import type { Db } from '#platform/db';
import { type FormBody, newToken, type ResolvedSession, type SessionPort } from '#platform/http';
import { newId } from '#platform/ids';
import type { Seal } from '#platform/seal';
import { resolveApiToken } from '../api-tokens/api-tokens.action.ts';
import { actorOf } from './holder.ts';
import { addKeptInput, findKeptInput } from './kept-input.store.ts';
import { isLive, keptInputMinutes, lifetimes, needsTouch, type SessionKind } from './lifetime.ts';
import {
  type SecondFactorPolicy,
  usualPolicy,
  withFirstPassword,
  withSecondFactor,
} from './second-factor-policy.ts';
import { addGuestSession, type FoundSession, findSession, touchSession } from './sessions.store.ts';
import { hashToken, looksLikeToken } from './token.ts';

/** The port through which the HTTP layer learns who asks. */
/** `passwordsHere`: a password that another gave matters where passwords are kept. */
export const sessionPort = (db: Db, seal: Seal, policy = usualPolicy, passwordsHere = true): SessionPort => ({
  resolve: (token, now) => resolve(db, policy, token, now),
  beginGuest: (token, now) => beginGuest(db, token, now),
  keep: (path, body, now) => keep(db, seal, { path, body, now }),
  takeKept: (token, path, now) => takeKept(db, seal, { token, path, now }),
  resolveApiToken: (token, now) => resolveApiToken(db, token, now, { ...policy, passwordsHere }),
});

const nobody: ResolvedSession = { actor: { kind: 'guest', sessionId: undefined }, state: 'none' };
const expired: ResolvedSession = { actor: { kind: 'guest', sessionId: undefined }, state: 'expired' };

async function resolve(
  db: Db,
  policy: SecondFactorPolicy,
  token: string | undefined,
  now: Instant,
): Promise<ResolvedSession> {
  if (token === undefined || !looksLikeToken(token)) return nobody;
  const found = await findSession(db, hashToken(token), now);
  if (!found) return nobody;
  if (!isLive(kindOf(found), found.times, now)) return expired;
  if (needsTouch(found.times, now)) await touchSession(db, found.id, now);
  if (!found.holder) return { actor: { kind: 'guest', sessionId: found.id }, state: 'live' };
  const actor = actorOf(found.holder, found.id);
  if (!actor) return expired;
  const shown = { has: found.holder.second_factor, confirmedAt: found.confirmedAt };
  const asked = withSecondFactor(actor, shown, policy);
  return { actor: found.holder.must_change ? withFirstPassword(asked) : asked, state: 'live' };
}

const kindOf = ({ holder }: FoundSession): SessionKind => {
  if (!holder) return 'guest';
  return holder.account_kind === 'citizen' ? 'citizen' : 'official';
};

function beginGuest(db: Db, token: string, now: Instant): Promise<SessionId> {
  const expiresAt = addMinutes(now, lifetimes.guest.absolute);
  return addGuestSession(db, { id: newId<'session'>(), tokenHash: hashToken(token), now, expiresAt });
}

const purpose = 'kept-input';

/** Characters of a form that is kept: several times the longest one; nobody has to sign in to have it kept. */
const mostKept = 256 * 1024;

interface Keeping {
  readonly path: string;
  readonly body: FormBody;
  readonly now: Instant;
}

async function keep(db: Db, seal: Seal, { path, body, now }: Keeping): Promise<string> {
  const token = newToken();
  const text = JSON.stringify(body);
  if (text.length > mostKept) return token;
  const sealed = seal.seal(purpose, text);
  const expiresAt = addMinutes(now, keptInputMinutes);
  await addKeptInput(db, { tokenHash: hashToken(token), path, sealed, expiresAt });
  return token;
}

interface Taking {
  readonly token: string;
  readonly path: string;
  readonly now: Instant;
}

async function takeKept(db: Db, seal: Seal, { token, path, now }: Taking): Promise<FormBody | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const sealed = await findKeptInput(db, hashToken(token), path, now);
  const text = sealed && seal.open(purpose, sealed);
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  return isFormBody(value) ? value : undefined;
}

const isFormBody = (value: unknown): value is FormBody =>
  isJsonObject(value) &&
  Object.values(value).every(
    (field) =>
      typeof field === 'string' || (Array.isArray(field) && field.every((one) => typeof one === 'string')),
  );
