import type { AccountId, Instant, SessionId } from '#kernel';
import type { Db } from '#platform/db';
import type { Seal } from '#platform/seal';
import { maskIdNumber } from '../account.ts';
import { accountDetails } from '../accounts/accounts.action.ts';
import { isLive } from '../sessions/lifetime.ts';
import { endSession, sessionsOf } from '../sessions/sessions.store.ts';

export interface MyAccount {
  readonly name: string;
  readonly login: string;
  readonly phone: string | undefined;
  /** Only the last digits. */
  readonly idNumber: string | undefined;
  readonly sessions: readonly MySession[];
}

interface MySession {
  readonly id: SessionId;
  readonly since: Instant;
  readonly seen: Instant;
}

/** What a person sees of their own account: details, and where they are signed in. */
export async function myAccount(
  deps: { readonly db: Db; readonly seal: Seal },
  who: { readonly kind: 'citizen' | 'official'; readonly accountId: AccountId },
  now: Instant,
): Promise<MyAccount | undefined> {
  const details = await accountDetails(deps, who.accountId);
  if (!details) return undefined;
  const sessions = await sessionsOf(deps.db, who.accountId, now);
  return {
    ...details,
    idNumber: details.idNumber === undefined ? undefined : maskIdNumber(details.idNumber),
    sessions: sessions
      .filter(({ times }) => isLive(who.kind, times, now))
      .map(({ id, createdAt, times }) => ({ id, since: createdAt, seen: times.seenAt })),
  };
}

/** Signs another browser out; false when it is not a session of this account. */
export const endMySession = (db: Db, accountId: AccountId, id: SessionId, now: Instant): Promise<boolean> =>
  endSession(db, id, now, accountId);
