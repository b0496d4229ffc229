import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { plainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { testNow, testOffice } from '#test/office';
import { unitTies } from './unit-ties.ts';

const office = await testOffice();
after(() => office.close());

test('an open dossier hangs on the commune it was filed at, and on no other', async () => {
  await office.file('24871', await office.citizen());
  const today = plainDate('2026-11-20');
  const held = async (code: string) => {
    const unit = (await unitByCode(office.db, code, today)) ?? assert.fail(code);
    const ties = await unitTies(() => testNow)(office.db, unit, today);
    return ties.filter(({ count }) => count > 0).map(({ kind, count, names }) => [kind, count, names.length]);
  };
  assert.deepEqual(await held('24871'), [['dossiers', 1, 1]]);
  assert.deepEqual(await held('24787'), []);
});
