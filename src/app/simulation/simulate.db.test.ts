import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, test } from 'node:test';
import { actions } from '#dossiers';
import type { Db } from '#platform/db';
import { diskStore } from '#platform/files';
import { testDatabase } from '#test/database';
import { contentDir } from '#test/office';
import { makeProvince } from './province.action.ts';
import { simulate } from './simulate.action.ts';
import type { Simulation } from './simulated.ts';

async function run(
  seed: number,
  dossiers: number,
  units: number,
  statements = new Map<string, number[]>(),
): Promise<Simulation> {
  const database = await testDatabase({ poolSize: 2 });
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-simulation-'));
  try {
    const { owner, db } = database;
    const ground = { owner, db: counting(db, statements), contentDir, folder, seed, year: 2027, units };
    const asked = { seed, year: 2027, dossiers, files: diskStore(folder) };
    return await simulate(await makeProvince(ground), asked);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where the action stands among the parameters of the statements that write (dossiers.sql.ts). */
const actionAt = 33;

/** What is asked once: versions, calendars, the codes of agencies, and once a day which agencies take part. */
const remembered = /^(organisations\.|procedures\.version|calendar\.)/;

/** Counts, from the reading of a dossier to its writing, how often the database was asked for each action. */
function counting(db: Db, statements: Map<string, number[]>): Db {
  let asked = 0;
  return {
    ...db,
    run: (query) => {
      if (query.name === 'dossier-load-for-command') asked = 0;
      if (!remembered.test(query.name ?? '')) asked += 1;
      if (/^dossier-(save|accept)/.test(query.name ?? '')) {
        const action = String(query.values[actionAt]);
        statements.set(action, [...(statements.get(action) ?? []), asked]);
        // A rival writes between another's reading and writing.
        asked = 0;
      }
      return db.run(query);
    },
  };
}

const statements = new Map<string, number[]>();
let told: Simulation;
before(async () => {
  // One commune, so that one command follows the other and can be counted.
  told = await run(1, 150, 1, statements);
});

test('a year of a small province breaks no invariant, whatever befalls it', () => {
  assert.equal(told.dossiers, 150);
  const faults = Object.keys(told.faults);
  assert.deepEqual(faults, ['again', 'crash', 'forbidden', 'lost-after', 'lost-before', 'rival']);
});

/** A simulated dossier stays with its procedure; two procedures meet in test/concurrency/every-pair.test.ts. */
const elsewhere: ReadonlySet<string> = new Set(['change-procedure']);

test('every action of the table is done in it', () => {
  assert.deepEqual(
    actions.filter((action) => !statements.has(action) && !elsewhere.has(action)),
    [],
  );
});

/** An acceptance asks once more where the province sets the fee: which resolution is in force at the agency. */
const mostOf = (action: string): number => (action === 'accept' ? 5 : 4);

test('each action asks the database four times at most, once what never changes is remembered', () => {
  for (const [action, counts] of statements) {
    assert.ok(Math.max(...counts) <= mostOf(action), `${action}: ${Math.max(...counts)}`);
  }
});

test('the same seed tells the same journals, another seed others', async () => {
  const [first, again, other] = [await run(7, 15, 3), await run(7, 15, 3), await run(8, 5, 3)];
  assert.equal(again.digest, first.digest);
  assert.notEqual(other.digest, first.digest);
});
