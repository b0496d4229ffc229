import type { DossierId, Official } from '#kernel';
import { readDossier } from '../../src/modules/dossiers/api/read-dossier.action.ts';
import type { Dossier } from '../../src/modules/dossiers/dossier.ts';
import { type TestOffice, testNow } from './office.ts';

/** Reads a dossier as the API and the pages do: undefined for whoever may not know that it exists. */
export const readerOf =
  ({ office }: TestOffice) =>
  async (who: Official, id: DossierId): Promise<Dossier | undefined> =>
    (await readDossier({ office, now: () => testNow }, who, id))?.dossier;
