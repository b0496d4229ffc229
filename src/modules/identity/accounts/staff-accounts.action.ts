import { randomInt } from 'node:crypto';
import type { StaffAccounts } from '#organisations';
import { newId } from '#platform/ids';
import { foldLogin } from '../account.ts';
import { accountsOfPeople, addAccount, givePassword, loginsTaken } from '../accounts.store.ts';
import { passwordHasher } from '../passwords/hasher.action.ts';
import { endSessionsOf } from '../sessions/sessions.store.ts';

/** Letters and digits nobody mistakes for another when they are read out or copied from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen signs in four groups, 79 bits by chance. */
const firstPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

/** Accounts for the people of `organisations`: made with a first password that is shown once and never kept. */
export function staffAccounts(passwords = passwordHasher()): StaffAccounts {
  return {
    newPassword: async () => {
      const password = firstPassword();
      return { password, passwordHash: await passwords.hash(password) };
    },
    add: (tx, { personId, name, login, passwordHash, now }) =>
      addAccount(tx, {
        ...{ id: newId<'account'>(), kind: 'official', login: foldLogin(login), passwordHash },
        ...{ displayName: name, personId, createdAt: now, firstPassword: true },
      }),
    renew: async (tx, personId, passwordHash, now) => {
      const account = (await accountsOfPeople(tx, [personId]))[0];
      if (!account) return undefined;
      await givePassword(tx, account.id, passwordHash);
      await endSessionsOf(tx, account.id, now);
      return account.login;
    },
    taken: loginsTaken,
    loginsOf: async (db, people) =>
      new Map(
        (await accountsOfPeople(db, people)).flatMap((each) =>
          each.personId ? [[each.personId, each.login]] : [],
        ),
      ),
  };
}
