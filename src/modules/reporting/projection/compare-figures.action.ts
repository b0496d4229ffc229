import type { DossierId } from '#kernel';
import { type Db, type Executor, freeze } from '#platform/db';
import { allSums, factsIn, type IdRange, idsAfter, notPassedIn, publishedIn } from './compare.store.ts';
import { type FigureDifference, factDifference, sumDifferences } from './compare.ts';
import { type FigureRole, figureRoles, type Sum, Tally } from './contributions.ts';
import type { Fact } from './fact.ts';
import { project } from './project.ts';
import { readCursor } from './projection.store.ts';
import { publishedEvent } from './published-event.ts';
import type { PublishedEntry } from './published-journals.ts';

export interface FigureComparison {
  readonly dossiers: number;
  readonly sums: number;
  readonly differences: readonly FigureDifference[];
}

/** The roll-up as some dossiers add up to it. */
export type FigureSums = Readonly<Record<FigureRole, readonly Sum[]>>;

/** Counts facts of one range after the other. What it holds grows with units and days, not with dossiers. */
export class FigureCount {
  readonly #tallies = { main: new Tally('main'), slice: new Tally('slice') };

  add(fact: Fact): void {
    for (const role of figureRoles) this.#tallies[role].add(fact);
  }

  sums(): FigureSums {
    return { main: this.#tallies.main.sums(), slice: this.#tallies.slice.sums() };
  }
}

/**
 * Folds the journals of a range, as someone has read them in the same frozen transaction, compares each fact with the
 * stored one, and adds it to `count`. What the projector has not reached yet is no difference; an entry it passed
 * without counting is.
 */
export async function compareRange(
  tx: Executor,
  range: IdRange,
  journals: ReadonlyMap<DossierId, readonly PublishedEntry[]>,
  count: FigureCount,
): Promise<Omit<FigureComparison, 'sums'>> {
  const stored = await factsIn(tx, range);
  const notPassed = await notPassedIn(tx, range, await readCursor(tx));
  const ids = new Set([...journals.keys(), ...stored.keys()]);
  const differences = [...ids].flatMap((id) => {
    const fact = stored.get(id);
    const passed = (notPassed.get(id) ?? Number.POSITIVE_INFINITY) - 1;
    const told = foldUpTo(id, journals.get(id) ?? [], Math.max(passed, fact?.seq ?? 0));
    if (told) count.add(told);
    return factDifference(id, fact, told) ?? [];
  });
  return { dossiers: ids.size, differences };
}

/** The stored roll-up beside what all ranges, counted by whomever, add up to together. */
export async function compareSums(
  tx: Executor,
  counted: readonly FigureSums[],
): Promise<Omit<FigureComparison, 'dossiers'>> {
  const differences: FigureDifference[] = [];
  let sums = 0;
  for (const role of figureRoles) {
    const whole = new Tally(role);
    for (const each of counted) whole.addSums(each[role]);
    const told = whole.sums();
    differences.push(...sumDifferences(role, await allSums(tx, role), told));
    sums += told.length;
  }
  return { sums, differences };
}

/** Counts everything again from the journals and compares it with what is stored: facts, then the roll-up. */
export function compareFigures(db: Db, size = 500): Promise<FigureComparison> {
  return db.transaction(async (tx) => {
    await freeze(tx);
    const count = new FigureCount();
    const compared: Omit<FigureComparison, 'sums'>[] = [];
    let after: string = nil;
    for (;;) {
      const upTo = (await idsAfter(tx, after, size)).at(-1);
      if (upTo === undefined) break;
      const range = { after, upTo };
      compared.push(await compareRange(tx, range, await publishedIn(tx, range), count));
      after = upTo;
    }
    const { sums, differences } = await compareSums(tx, [count.sums()]);
    return {
      dossiers: compared.reduce((all, { dossiers }) => all + dossiers, 0),
      sums,
      differences: [...compared.flatMap((each) => each.differences), ...differences],
    };
  });
}

const nil = '00000000-0000-0000-0000-000000000000';

function foldUpTo(id: DossierId, entries: readonly PublishedEntry[], seq: number): Fact | undefined {
  let fact: Fact | undefined;
  for (const entry of entries)
    if (entry.seq <= seq)
      fact = project(fact, id, { seq: entry.seq, event: publishedEvent(entry.type, entry.public) });
  return fact;
}
