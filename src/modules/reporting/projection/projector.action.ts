import type { DossierId } from '#kernel';
import type { Db, Tx } from '#platform/db';
import { type FigureRole, figureRoles, Tally } from './contributions.ts';
import type { Fact } from './fact.ts';
import { project } from './project.ts';
import {
  addSums,
  type Cursor,
  entriesAfter,
  entriesOf,
  factsOf,
  forget,
  moveCursor,
  saveFacts,
  takeCursor,
} from './projection.store.ts';

/** Entries in one transaction: large enough to be quick, small enough that a crash repeats little. */
const batch = 500;

/**
 * Follows the journal to its present end and answers how many entries it passed. Facts, roll-up and cursor
 * move in one transaction: stopped anywhere, it goes on exactly where it was. Any number of workers may call
 * it; while one works the others find the cursor taken and answer 0.
 */
export async function runProjector(db: Db, size = batch): Promise<number> {
  let passed = 0;
  for (;;) {
    const step = await db.transaction(async (tx) => {
      const cursor = await takeCursor(tx, 'skip');
      return cursor ? projectBatch(tx, cursor, size) : undefined;
    });
    passed += step?.passed ?? 0;
    if (!step || step.passed < size) return passed;
  }
}

/**
 * Throws all figures away and folds them from the journals again, in one transaction: whoever reads sees the
 * old figures until the new ones are whole, and whoever files is not held up.
 */
export async function rebuildFigures(db: Db, size = 5_000): Promise<number> {
  return db.transaction(async (tx) => {
    let cursor = await takeCursor(tx, 'wait');
    if (!cursor) throw new Error('The cursor of the figures is gone');
    await forget(tx);
    cursor = { xid: '0', position: 0 };
    let total = 0;
    for (;;) {
      const step = await projectBatch(tx, cursor, size);
      total += step.passed;
      if (step.passed < size) return total;
      cursor = step.cursor;
    }
  });
}

/**
 * The stream only says which dossiers have moved; each is then read on from the entry its fact holds, in
 * the order of its own journal. So nothing is counted twice and nothing out of turn, even where a dossier's
 * later entry carries the smaller transaction number.
 */
async function projectBatch(
  tx: Tx,
  cursor: Cursor,
  size: number,
): Promise<{ readonly passed: number; readonly cursor: Cursor }> {
  const entries = await entriesAfter(tx, cursor, size);
  const last = entries.at(-1);
  if (!last) return { passed: 0, cursor };
  const moved = await readOn(tx, [...new Set(entries.map(({ dossierId }) => dossierId))]);
  if (moved.facts.length > 0) await saveFacts(tx, moved.facts);
  for (const role of figureRoles) await addSums(tx, role, moved.tallies[role].sums());
  const next = { xid: last.xid, position: last.position };
  await moveCursor(tx, next);
  return { passed: entries.length, cursor: next };
}

async function readOn(
  tx: Tx,
  ids: readonly DossierId[],
): Promise<{ readonly facts: readonly Fact[]; readonly tallies: Readonly<Record<FigureRole, Tally>> }> {
  const before = await factsOf(tx, ids);
  const known = ids.map((id) => ({ id, after: before.get(id)?.seq ?? 0 }));
  const after = new Map<DossierId, Fact>();
  for (const { dossierId, seq, event } of await entriesOf(tx, known)) {
    const fact = after.get(dossierId) ?? before.get(dossierId);
    after.set(dossierId, project(fact, dossierId, { seq, event }));
  }
  const tallies = { main: new Tally('main'), slice: new Tally('slice') };
  for (const [id, fact] of after) {
    const old = before.get(id);
    for (const tally of Object.values(tallies)) {
      if (old) tally.add(old, -1);
      tally.add(fact);
    }
  }
  return { facts: [...after.values()], tallies };
}
