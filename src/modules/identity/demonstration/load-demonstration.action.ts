import type { AccountId, Bilingual, Instant } from '#kernel';
import { type DemonstrationPost, roleNames } from '#organisations';
import { contentId } from '#platform/ids';
import { type AccountDeps, sealIdNumber } from '../accounts/accounts.action.ts';
import { addAccount } from '../accounts.store.ts';
import { demonstrationCitizen, demonstrationPassword } from './logins.ts';

/** One line of the list printed at the start. */
export interface DemonstrationLogin {
  readonly login: string;
  readonly who: string;
  readonly what: Bilingual;
}

/** The account of a login of the demonstration: the same on every machine. */
export const demonstrationAccountId = (login: string): AccountId => contentId('account', login);

/**
 * Makes an account for every staffed post of the demonstration and one citizen, all with one password:
 * it is hashed once. May be run again; accounts that are there stay as they are.
 */
export async function loadDemonstrationAccounts(
  deps: AccountDeps,
  posts: readonly DemonstrationPost[],
  now: Instant,
): Promise<readonly DemonstrationLogin[]> {
  const passwordHash = await deps.passwords.hash(demonstrationPassword);
  const common = { passwordHash, createdAt: now };
  const citizen = { login: demonstrationCitizen, displayName: 'Nguyễn Thị Mẫu' };
  const idNumber = '068190000001';
  await deps.db.transaction(async (tx) => {
    for (const { login, personId, personName } of posts) {
      const id = demonstrationAccountId(login);
      await addAccount(tx, { ...common, id, kind: 'official', login, personId, displayName: personName });
    }
    await addAccount(tx, {
      ...{
        ...common,
        ...citizen,
        id: demonstrationAccountId(citizen.login),
        kind: 'citizen',
        phone: citizen.login,
      },
      idNumber: sealIdNumber(deps.seal, idNumber),
    });
  });
  return [
    { login: citizen.login, who: citizen.displayName, what: { vi: 'Người dân', en: 'A citizen' } },
    ...shown(posts),
  ];
}

/** The start shows one commune and the province; the other communes are alike. */
const shownPlaces = ['dinhvan', 'trungtam', 'tuphap', 'lamdong'];

function shown(posts: readonly DemonstrationPost[]): DemonstrationLogin[] {
  return shownPlaces.flatMap((place) =>
    posts
      .filter(({ login }) => login.endsWith(`.${place}`))
      .map(({ login, personName, role, agencyName }) => ({
        ...{ login, who: personName },
        what: {
          vi: `${roleNames[role].vi}, ${agencyName.vi}`,
          en: `${roleNames[role].en}, ${agencyName.en}`,
        },
      })),
  );
}
