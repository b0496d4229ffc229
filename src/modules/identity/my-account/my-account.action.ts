import type { AccountId, Instant, SessionId } from '#kernel';
import type { Db } from '#platform/db';
import type { Seal } from '#platform/seal';
import { maskIdNumber } from '../account.ts';
import { accountDetails } from '../accounts/accounts.action.ts';
import { type AccountEvent, addAccountEvent, latestEvents } from '../events/account-events.store.ts';
import type { KeptDetails } from '../my-details/details.ts';
import { isLive } from '../sessions/lifetime.ts';
import { endOtherSessions, endSession, sessionsOf } from '../sessions/sessions.store.ts';

export interface MyAccount extends KeptDetails {
  readonly name: string;
  readonly login: string;
  readonly phone: string | undefined;
  /** Only the last digits. */
  readonly idNumber: string | undefined;
  readonly sessions: readonly MySession[];
  readonly events: readonly AccountEvent[];
}

interface MySession {
  readonly id: SessionId;
  readonly since: Instant;
  readonly seen: Instant;
  readonly device: string | undefined;
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
  const events = await latestEvents(deps.db, who.accountId);
  return {
    ...details,
    idNumber: details.idNumber === undefined ? undefined : maskIdNumber(details.idNumber),
    sessions: sessions
      .filter(({ times }) => isLive(who.kind, times, now))
      .map(({ id, createdAt, times, device }) => ({ id, since: createdAt, seen: times.seenAt, device })),
    events,
  };
}

interface Ending {
  readonly accountId: AccountId;
  readonly now: Instant;
  readonly device: string | undefined;
}

/** Signs another browser out; false when it is not a session of this account. */
export async function endMySession(db: Db, id: SessionId, by: Ending): Promise<boolean> {
  const ended = await endSession(db, id, by.now, by.accountId);
  if (ended) await note(db, by);
  return ended;
}

/** Signs every browser out but the one that asks. */
export async function endMyOthers(db: Db, but: SessionId | undefined, by: Ending): Promise<void> {
  if ((await endOtherSessions(db, by.accountId, but, by.now)) > 0) await note(db, by);
}

const note = (db: Db, { accountId, now, device }: Ending): Promise<void> =>
  addAccountEvent(db, accountId, { at: now, kind: 'signedOutElsewhere', device });
