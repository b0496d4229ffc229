import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { projectAll } from '#test/figures';
import { testOffice } from '#test/office';
import { verifyAll } from './verify-all.action.ts';

const base = await testOffice();
after(() => base.close());
const file = path.join(import.meta.dirname, '..', 'main.ts');
const args = ['verify', '--helper', '--database-url', base.url];
const program = { file, args, execArgv: ['--import', 'tsx'] };
const citizen = await base.citizen();
const ids: string[] = [];
for (let n = 0; n < 9; n += 1) ids.push(await base.file('24871', citizen));
await projectAll(base.db);

test('two helpers say the same of dossiers and figures as one process alone', async () => {
  const change = (text: string, ...values: unknown[]) => base.owner.run({ text, values });
  await change(`update dossier set channel = 'postal' where id = any ($1)`, [ids[1], ids[7]]);
  await change(`update fact_dossier set channel = 'postal' where dossier_id = $1`, ids[2]);
  await change('delete from fact_dossier where dossier_id = $1', ids[4]);
  const alone = await verifyAll(base.office, { jobs: 1, program, atOnce: 4 });
  assert.deepEqual(
    alone.verification.findings.map(({ what }) => what),
    ['column.differs', 'column.differs'],
  );
  assert.deepEqual(alone.figures.differences.map(({ what, where }) => [what, where]).sort(), [
    ['fact.differs', ids[2]],
    ['fact.missing', ids[4]],
  ]);
  assert.deepEqual(await verifyAll(base.office, { jobs: 2, program, atOnce: 2 }), alone);
});

test('what is filed while it verifies belongs to no moment of it', async () => {
  const filed: Promise<unknown>[] = [];
  const progress = async () => {
    const one = base.file('24871', citizen);
    filed.push(one);
    await one;
  };
  const { verification } = await verifyAll(base.office, { jobs: 2, program, atOnce: 3, progress });
  assert.equal(verification.dossiers, ids.length);
  assert.ok(filed.length > 0);
  // Nobody waits for the last ones: they would file into a database that is closed.
  await Promise.all(filed);
});
