import { recordChange } from '#audit';
import {
  type Actor,
  addMinutes,
  err,
  type Instant,
  ok,
  type PostId,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import { postsOf } from '#organisations';
import type { Db } from '#platform/db';
import { newToken } from '#platform/http';
import { newId } from '#platform/ids';
import { foldLogin } from '../account.ts';
import { subjectOf } from '../accounts/accounts.action.ts';
import { accountByLogin } from '../accounts.store.ts';
import { actorOf } from '../sessions/holder.ts';
import {
  type SecondFactorPolicy,
  usualPolicy,
  withFirstPassword,
  withSecondFactor,
} from '../sessions/second-factor-policy.ts';
import { apiTokenPrefix, hashToken, looksLikeToken } from '../sessions/token.ts';
import { addApiToken, findApiToken } from './api-tokens.store.ts';

export interface ApiTokenRequest {
  readonly login: string;
  /** Code of the post the token acts in; needed when an official holds several. */
  readonly postCode?: string | undefined;
  readonly name: string;
  readonly days: number;
  /** May approve and refuse without a second factor. */
  readonly mayDecide?: boolean | undefined;
  readonly now: Instant;
  /** Who makes it for somebody, when that is written down. */
  readonly by?: Actor | undefined;
}

export type ApiTokenRefusal = Refusal<
  'no-such-account' | 'no-such-post' | 'post-needed' | 'bad-days' | 'bad-name'
>;

const maxDays = 366;

/** Makes a token for the API. It is answered once and never again: only its hash is kept. */
export async function createApiToken(
  db: Db,
  asked: ApiTokenRequest,
): Promise<Result<string, ApiTokenRefusal>> {
  if (!Number.isInteger(asked.days) || asked.days < 1 || asked.days > maxDays)
    return err(refusal('bad-days', { max: maxDays }));
  const name = asked.name.trim();
  if (name === '' || name.length > 100) return err(refusal('bad-name'));
  return db.transaction(async (tx) => {
    const account = await accountByLogin(tx, foldLogin(asked.login));
    if (!account) return err(refusal('no-such-account'));
    const post = account.personId
      ? choose(await postsOf(tx, account.personId, asked.now), asked.postCode)
      : ok<PostId | undefined>(undefined);
    if (!post.ok) return post;
    const token = `${apiTokenPrefix}${newToken()}`;
    await addApiToken(tx, {
      ...{
        id: newId<'api-token'>(),
        tokenHash: hashToken(token),
        accountId: account.id,
        postId: post.value,
        name,
        mayDecide: asked.mayDecide === true,
      },
      ...{ now: asked.now, expiresAt: addMinutes(asked.now, asked.days * 24 * 60) },
    });
    const { by: actor, now } = asked;
    const change = {
      action: 'account.token-made',
      subject: subjectOf(account),
      after: {
        name,
        days: asked.days,
        mayDecide: asked.mayDecide === true,
        ...(asked.postCode === undefined ? {} : { post: asked.postCode }),
      },
    };
    if (actor) await recordChange(tx, change, { actor, now });
    return ok(token);
  });
}

function choose(
  held: Awaited<ReturnType<typeof postsOf>>,
  code: string | undefined,
): Result<PostId | undefined, ApiTokenRefusal> {
  const codes = held.map(({ post }) => post.code);
  if (code === undefined && held.length > 1) return err(refusal('post-needed', { posts: codes }));
  const found = code === undefined ? held[0] : held.find(({ post }) => post.code === code);
  return found ? ok(found.post.id) : err(refusal('no-such-post', { posts: codes }));
}

/** Whom a bearer token acts for; undefined when it is none of ours, or no longer valid. */
export async function resolveApiToken(
  db: Db,
  token: string,
  now: Instant,
  policy: SecondFactorPolicy & { readonly passwordsHere: boolean } = { ...usualPolicy, passwordsHere: true },
): Promise<Actor | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const holder = await findApiToken(db, hashToken(token), now);
  const actor = holder && actorOf(holder, undefined);
  if (actor && holder?.must_change && policy.passwordsHere) return withFirstPassword(actor);
  if (actor?.kind !== 'official' || holder?.may_decide === true) return actor;
  // A program shows no second factor: without being allowed to, it decides nothing in the name of whoever has one.
  const shown = { has: holder?.second_factor === true, confirmedAt: undefined };
  const asked = withSecondFactor(actor, shown, policy);
  return asked.kind === 'official' ? { ...asked, permissions: actor.permissions, first: undefined } : asked;
}
