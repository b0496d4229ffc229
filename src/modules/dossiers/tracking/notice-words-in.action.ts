import { agencyName } from '#organisations';
import { textVersions } from '#texts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import type { NoticeWords } from './notice-words.ts';

/** The words a dossier is told in: those of the agency that handles it, and of the province. */
export async function noticeWords(
  { office, unitOf }: Pick<DossierDeps, 'office' | 'unitOf'>,
  { places }: Pick<Dossier, 'places'>,
): Promise<NoticeWords> {
  const unit = await unitOf(places.competent);
  const versions = await textVersions(office.db, { agency: unit.code });
  return { agency: { code: unit.code, name: agencyName(unit) }, versions };
}
