import { recordChange } from '#audit';
import { err, type Instant, ok, type PersonId, type Refusal, type Result, refusal } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { StaffAccounts } from '../staff-deps.ts';
import type { StaffBy } from './staff.action.ts';
import { worksElsewhere } from './staff.store.ts';
import { type Assignment, isStanding, type StaffScope } from './staff.ts';

/**
 * Why an administrator does not give this person a password: whoever has the password can be that person, so that
 * they must not hold anything the administrator could not give them.
 */
export async function renewalFault(
  db: Executor,
  scope: StaffScope,
  asked: { readonly personId: PersonId; readonly assignments: readonly Assignment[]; readonly now: Instant },
): Promise<Refusal | undefined> {
  const { personId, assignments, now } = asked;
  if (personId === scope.self) return refusal('staff.own-post');
  const above = assignments.some((each) => isStanding(each, now) && !scope.appoints.has(each.post.role));
  if (above) return refusal('staff.role-not-yours');
  return (await worksElsewhere(db, scope.root, personId, now)) ? refusal('staff.works-elsewhere') : undefined;
}

/** Puts a new first password in the place of the old one; the login, or why not. The password is never written down. */
export async function renewIn(
  tx: Tx,
  by: StaffBy,
  asked: {
    readonly personId: PersonId;
    readonly name: string;
    readonly assignments: readonly Assignment[];
    readonly passwordHash: string;
    readonly accounts: StaffAccounts;
  },
): Promise<Result<string, Refusal>> {
  const { personId, name, accounts } = asked;
  const fault = await renewalFault(tx, by.scope, { ...asked, now: by.now });
  if (fault) return err(fault);
  const login = await accounts.renew(tx, personId, asked.passwordHash, by.now);
  if (login === undefined) return err(refusal('staff.no-account'));
  const subject = { kind: 'account', id: personId, name: `${name} (${login})` } as const;
  await recordChange(tx, { action: 'account.password-renewed', subject }, by);
  return ok(login);
}
