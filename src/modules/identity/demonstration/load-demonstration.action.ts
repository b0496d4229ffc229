import { type AccountId, type Bilingual, type Instant, plainDate } from '#kernel';
import { type DemonstrationPost, roleNames } from '#organisations';
import { contentId } from '#platform/ids';
import { type AccountDeps, detailsPurpose, sealIdNumber } from '../accounts/accounts.action.ts';
import { addAccount, saveDetails } from '../accounts.store.ts';
import type { KeptDetails } from '../my-details/details.ts';
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
  // Everybody knows this password, and is meant to: nobody is asked to change it first.
  const common = { passwordHash, createdAt: now, firstPassword: false };
  const citizen = { login: demonstrationCitizen, displayName: 'Nguyễn Thị Mẫu' };
  const idNumber = '068190000001';
  const details = deps.seal.seal(detailsPurpose, JSON.stringify(citizenDetails));
  await deps.db.transaction(async (tx) => {
    for (const { login, personId, personName } of posts) {
      const id = demonstrationAccountId(login);
      await addAccount(tx, { ...common, id, kind: 'official', login, personId, displayName: personName });
    }
    const id = demonstrationAccountId(citizen.login);
    const phone = citizen.login;
    const added = await addAccount(tx, {
      ...{ ...common, ...citizen, id, kind: 'citizen', phone },
      idNumber: sealIdNumber(deps.seal, idNumber),
    });
    if (added) await saveDetails(tx, id, { displayName: citizen.displayName, phone, sealed: details });
  });
  return [
    { login: citizen.login, who: citizen.displayName, what: { vi: 'Người dân', en: 'A citizen' } },
    ...shown(posts),
  ];
}

/** What forms are filled in with for the citizen of the demonstration. */
const citizenDetails: KeptDetails = {
  birthDate: plainDate('1990-05-19'),
  email: 'mau@dichvucong.example',
  address: {
    ...{ provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng' },
    ...{ communeCode: '24871', communeName: 'Xã Đinh Văn Lâm Hà', detail: 'Tổ dân phố Đồng Tâm' },
  },
};

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
