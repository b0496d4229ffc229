import { dateIn, type Instant } from '#kernel';
import { versionInForce } from '#procedures';
import type { Dossier } from '../dossier.ts';
import { answersOf } from '../dossiers.store.ts';
import type { DossierOffice } from '../office.ts';
import type { RightProcedure } from './change-procedure.ts';

/** The procedure of a code as it is in force, with what accepting under it looks up; undefined when there is none. */
export async function rightProcedure(
  office: DossierOffice,
  dossier: Pick<Dossier, 'id' | 'places'>,
  code: string,
  now: Instant,
): Promise<RightProcedure | undefined> {
  const { db } = office;
  const on = dateIn(now);
  const version = await versionInForce(db, code, on);
  if (!version) return undefined;
  const [rules, answers, facts] = [
    await office.rulesOf(db, version.id),
    await answersOf(db, dossier.id),
    await office.acceptanceOf(db, { versionId: version.id, places: dossier.places, on }),
  ];
  const { agencies, localLimits } = facts;
  return { code: version.code, versionId: version.id, rules, answers, agencies, localLimits };
}
