import type { PlainDate } from '#kernel';
import { communesOf, provinces, type Unit } from '#organisations';
import type { Db } from '#platform/db';
import type { Place, Places } from '#procedures';

/**
 * The provinces and communes an address in a form may name, read once at start: 3,355 names that change by
 * a resolution of the National Assembly, not between two requests.
 */
export async function readPlaces(db: Db, on: PlainDate, homeProvince: string): Promise<Places> {
  const found = await provinces(db, on);
  const communes = new Map<string, readonly Place[]>();
  for (const province of found) communes.set(province.code, inOrder(await communesOf(db, province.code, on)));
  return {
    provinces: inOrder(found),
    communes: (code) => communes.get(code) ?? [],
    homeProvince,
  };
}

const collator = new Intl.Collator('vi');

const inOrder = (units: readonly Unit[]): readonly Place[] =>
  units
    .map(({ code, fullName }) => ({ code, name: fullName.vi, nameEn: fullName.en }))
    .sort((a, b) => collator.compare(a.name, b.name));
