import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { verifyDossiers } from '#dossiers';
import { testOffice } from '#test/office';
import { startHands } from './verify-hands.ts';

const base = await testOffice();
after(() => base.close());

test('two helpers say the same as one process alone', async () => {
  const citizen = await base.citizen();
  const ids = [];
  for (let n = 0; n < 9; n += 1) ids.push(await base.file('24871', citizen));
  const text = `update dossier set channel = 'postal' where id = any ($1)`;
  await base.owner.run({ text, values: [[ids[1], ids[7]]] });
  const alone = await verifyDossiers(base.office);
  assert.equal(alone.findings.length, 2);
  const file = path.join(import.meta.dirname, 'main.ts');
  const args = ['verify', '--helper', '--database-url', base.url];
  const hands = startHands({ file, args, execArgv: ['--import', 'tsx'] }, 2);
  try {
    assert.deepEqual(await verifyDossiers(base.office, { hands, atOnce: 2 }), alone);
  } finally {
    hands.close();
  }
});
