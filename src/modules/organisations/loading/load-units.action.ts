import type { Db, Tx } from '#platform/db';
import { contentId } from '#platform/ids';
import { saveSuccessions, saveUnits, type UnitInsert } from './loading.store.ts';
import { readContent } from './read-content.action.ts';
import type { UnitSeed } from './seed.ts';
import { currentUnits, endedUnits, historySchema, successions, unitsSchema } from './units-content.ts';

export interface LoadedUnits {
  readonly units: number;
  readonly changed: number;
}

/**
 * Loads the provinces and communes of `content/units`, with the history of the reference places. May be
 * run again at any time: identifiers come from code and first day, and what is the same is left alone.
 */
export async function loadUnits(db: Db, contentDir: string): Promise<LoadedUnits> {
  const current = await readContent(contentDir, 'units/units.json', unitsSchema);
  const history = await readContent(contentDir, 'units/history.json', historySchema);
  const seeds = [...endedUnits(history), ...currentUnits(current)];
  const changed = await db.transaction(async (tx) => {
    const count = await saveUnits(tx, seeds.map(insertOf));
    await saveSuccessions(
      tx,
      successions(history, current).map(({ fromKey, toKey, on, how }) => ({
        ...{ fromId: contentId('unit', fromKey), toId: contentId('unit', toKey), on, how },
      })),
    );
    return count;
  });
  return { units: seeds.length, changed };
}

/** Adds units inside one transaction of a larger load. */
export const addUnits = (tx: Tx, seeds: readonly UnitSeed[]): Promise<number> =>
  saveUnits(tx, seeds.map(insertOf));

function insertOf({ key, parentKey, agencyKey, ...unit }: UnitSeed): UnitInsert {
  return {
    ...unit,
    id: contentId('unit', key),
    parentId: parentKey === undefined ? undefined : contentId('unit', parentKey),
    agencyId: contentId('unit', agencyKey),
  };
}
