import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { diskStore } from '#platform/files';
import { testDatabase } from '#test/database';
import { contentDir } from '#test/office';
import { makeProvince } from './province.action.ts';
import { simulate } from './simulate.action.ts';
import type { Simulation } from './simulated.ts';

async function run(seed: number, dossiers: number): Promise<Simulation> {
  const database = await testDatabase({ poolSize: 2 });
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-simulation-'));
  try {
    const ground = { ...database, contentDir, folder, seed, year: 2027, units: 3 };
    const asked = { seed, year: 2027, dossiers, files: diskStore(folder) };
    return await simulate(await makeProvince(ground), asked);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test('a year of a small province breaks no invariant, whatever befalls it', async () => {
  const told = await run(Number(process.env['SEED'] ?? 1), Number(process.env['DOSSIERS'] ?? 150));
  process.stdout.write(`${JSON.stringify(told)}\n`);
  assert.ok(told.dossiers > 0);
});
