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
import type { Db } from '#platform/db';
import { passwordProblem } from '../account.ts';
import { accountById, beginAttempt, clearFailures, replacePassword } from '../accounts.store.ts';
import { addAccountEvent } from '../events/account-events.store.ts';
import type { PasswordHasher } from '../passwords/hasher.action.ts';
import { endOtherSessions } from '../sessions/sessions.store.ts';

export type PasswordRefusal = Refusal<'wrong-password' | 'bad-password' | 'same-password'>;

export interface PasswordChange {
  readonly accountId: AccountId;
  readonly sessionId: SessionId | undefined;
  readonly current: string;
  readonly next: string;
  readonly now: Instant;
  readonly device: string | undefined;
}

/**
 * A new password for whoever knows the old one; every other session ends with it. A wrong old one counts as a failed
 * sign-in, so that a browser left open is no way to guess it.
 */
export async function changePassword(
  deps: { readonly db: Db; readonly passwords: PasswordHasher },
  asked: PasswordChange,
): Promise<Result<undefined, PasswordRefusal>> {
  const { accountId, now, device } = asked;
  const account = await accountById(deps.db, accountId);
  const problem = passwordProblem(asked.next, account?.login ?? '');
  if (problem) return err(refusal('bad-password', { problem }));
  const attempt = account && (await beginAttempt(deps.db, account.login, now));
  const right = await deps.passwords.verify(attempt?.passwordHash, asked.current);
  if (!attempt || !right) return err(refusal('wrong-password'));
  await clearFailures(deps.db, accountId);
  if (asked.next === asked.current) return err(refusal('same-password'));
  const passwordHash = await deps.passwords.hash(asked.next);
  const { passwordHash: shown } = attempt;
  return deps.db.transaction(async (tx) => {
    if (!(await replacePassword(tx, accountId, { shown, passwordHash })))
      return err(refusal('wrong-password'));
    await endOtherSessions(tx, accountId, asked.sessionId, now);
    await addAccountEvent(tx, accountId, { at: now, kind: 'passwordChanged', device });
    return ok(undefined);
  });
}
