import type { DossierOffice } from '#dossiers';
import type { Query } from '#platform/db';

/**
 * Two offices on one database whose first readings of a dossier wait for each other, so that both have decided on the
 * same state before either writes: the same instant, every time.
 */
export function atOnce(office: DossierOffice): readonly [DossierOffice, DossierOffice] {
  const both = Promise.withResolvers<void>();
  let arrived = 0;
  const one = (): DossierOffice => {
    let first = true;
    const run = async <Row>(query: Query): Promise<readonly Row[]> => {
      const rows = await office.db.run<Row>(query);
      if (query.name !== 'dossier-load-for-command' || !first) return rows;
      first = false;
      arrived += 1;
      if (arrived === 2) both.resolve();
      await both.promise;
      return rows;
    };
    return { ...office, db: { ...office.db, run } };
  };
  return [one(), one()];
}
