import { type DossierId, foldText, type Instant, type Official } from '#kernel';
import type { Seal } from '#platform/seal';
import type { DossierOffice } from '../office.ts';
import { type Filer, filerOfDossier, findFilers } from './filers.store.ts';
import { mostFound } from './find-person.ts';
import { type DeskPerson, ofAnswers, type Sought } from './person.ts';
import { recordSearch } from './searches.store.ts';
import type { DeskPost } from './visit.ts';

interface FindDeps {
  readonly office: DossierOffice;
  readonly seal: Seal;
}

export const deskPostOf = ({ postId, agencyId: unitId }: Official): DeskPost => ({ postId, unitId });

/** People who filed at the official's own desk before; each look-up is written down first. */
export async function findPeople(
  { office, seal }: FindDeps,
  official: Official,
  sought: Sought,
  now: Instant,
): Promise<readonly Filer[]> {
  const desk = deskPostOf(official);
  const by = sought.by === 'card' ? 'person-id' : sought.by;
  return office.db.transaction(async (tx) => {
    const found = await findFilers(tx, desk.unitId, { by, value: sought.value, most: mostFound + 1 });
    await recordSearch(tx, {
      ...{ accountId: official.accountId, desk, by: sought.by, now },
      ...{ sought: seal.digest('person.sought', foldText(sought.value)), found: found.length },
    });
    return found;
  });
}

/** The person of a dossier that was found, taken over into the visit; written down as well. */
export async function choosePerson(
  { office, seal }: FindDeps,
  official: Official,
  chosen: DossierId,
  now: Instant,
): Promise<DeskPerson | undefined> {
  const desk = deskPostOf(official);
  return office.db.transaction(async (tx) => {
    const filer = await filerOfDossier(tx, desk.unitId, chosen);
    if (!filer) return undefined;
    await recordSearch(tx, {
      ...{ accountId: official.accountId, desk, by: 'name', found: 1, chosen, now },
      sought: seal.digest('person.sought', foldText(filer.name)),
    });
    return ofAnswers(filer.answers);
  });
}
