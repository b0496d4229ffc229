import type { DossierId } from '#kernel';
import { type Db, type Executor, freeze } from '#platform/db';
import { allSums, dossiersAfter } from './compare.store.ts';
import { type FigureDifference, factDifference, sumDifferences } from './compare.ts';
import { figureRoles, Tally } from './contributions.ts';
import type { Fact } from './fact.ts';
import { project } from './project.ts';
import { type Entry, entriesOf, factsOf, readCursor } from './projection.store.ts';

export interface FigureComparison {
  readonly dossiers: number;
  readonly sums: number;
  readonly differences: readonly FigureDifference[];
}

const nil = '00000000-0000-0000-0000-000000000000';

/**
 * Counts everything again from the journals and compares it with what is stored: facts one by one, then the
 * roll-up. What the projector has not reached yet is no difference; an entry it passed without counting is.
 */
export async function compareFigures(db: Db, size = 500): Promise<FigureComparison> {
  return db.transaction(async (tx) => {
    await freeze(tx);
    const cursor = await readCursor(tx);
    const differences: FigureDifference[] = [];
    const tallies = { main: new Tally('main'), slice: new Tally('slice') };
    let [after, dossiers] = [nil, 0];
    for (;;) {
      const next = await dossiersAfter(tx, after, cursor, size);
      const last = next.at(-1);
      if (!last) break;
      differences.push(...(await compareSome(tx, next, Object.values(tallies))));
      dossiers += next.length;
      after = last.id;
    }
    let sums = 0;
    for (const role of figureRoles) {
      const told = tallies[role].sums();
      differences.push(...sumDifferences(role, await allSums(tx, role), told));
      sums += told.length;
    }
    return { dossiers, sums, differences };
  });
}

async function compareSome(
  db: Executor,
  dossiers: readonly { readonly id: DossierId; readonly passed: number }[],
  tallies: readonly Tally[],
): Promise<readonly FigureDifference[]> {
  const ids = dossiers.map(({ id }) => id);
  const stored = await factsOf(db, ids);
  const journals = Map.groupBy(
    await entriesOf(
      db,
      ids.map((id) => ({ id, after: 0 })),
    ),
    ({ dossierId }) => dossierId,
  );
  return dossiers.flatMap(({ id, passed }) => {
    const fact = stored.get(id);
    const told = foldUpTo(journals.get(id) ?? [], Math.max(passed, fact?.seq ?? 0));
    if (told) for (const tally of tallies) tally.add(told);
    return factDifference(id, fact, told) ?? [];
  });
}

function foldUpTo(entries: readonly Entry[], seq: number): Fact | undefined {
  let fact: Fact | undefined;
  for (const entry of entries) if (entry.seq <= seq) fact = project(fact, entry.dossierId, entry);
  return fact;
}
