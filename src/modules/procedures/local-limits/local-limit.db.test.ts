import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Limit } from '#calendar';
import { instant, type PlainDate, plainDate } from '#kernel';
import { loadDemonstration, loadUnits, unitByCode } from '#organisations';
import { type TestDatabase, testDatabase } from '#test/database';
import { versionInForce } from '../catalogue.store.ts';
import { importCatalogue } from '../import-catalogue.action.ts';
import { limitsAt } from './limits-at.action.ts';
import { limitInForce, listLocalLimits } from './local-limit.store.ts';
import { type SetLocalLimit, setLocalLimit } from './set-local-limit.action.ts';

const now = instant('2026-11-20T09:00');
const ground = 'Quyết định 15/QĐ-UBND';
const days = (value: number): Limit => ({ kind: 'workday', value });
let base: TestDatabase;

before(async () => {
  base = await testDatabase({ poolSize: 1 });
  await loadUnits(base.owner, 'content');
  await importCatalogue(base.owner, 'content', now);
});
after(() => base.close());

const set = async (more: Partial<SetLocalLimit>) => {
  const asked = {
    unitCode: '22963',
    code: '1.004873',
    limit: days(2),
    from: plainDate('2026-12-01'),
    ground,
  };
  const done = await setLocalLimit(
    base.db,
    { ...asked, ...more },
    { actor: { kind: 'system', reason: 'test' }, now },
  );
  return done.ok ? 'ok' : done.error.code;
};

const counted = async (on: PlainDate, variant?: string, code = '1.004873') => {
  const [version, unit] = [await versionInForce(base.db, code, on), await unitByCode(base.db, '22963', on)];
  assert.ok(version && unit);
  return limitInForce(base.db, { version, variant, unitId: unit.id, on });
};

test('a promise counts from its day on, until the next one, and is kept when it has ended', async () => {
  assert.equal(await set({}), 'ok');
  assert.equal(
    await set({ limit: days(1), from: plainDate('2027-01-01'), to: plainDate('2027-02-01') }),
    'ok',
  );
  for (const [day, limit, source] of [
    ['2026-11-30', 3, 'law'],
    ['2026-12-01', 2, 'local'],
    ['2026-12-31', 2, 'local'],
    ['2027-01-01', 1, 'local'],
    ['2027-02-01', 3, 'law'],
  ] as const) {
    const answer = await counted(plainDate(day));
    assert.deepEqual([answer?.limit, answer?.source], [days(limit), source], day);
  }
  const listed = await listLocalLimits(base.db, { code: '1.004873' });
  assert.deepEqual(
    listed.map(({ from, to }) => [from, to]),
    [
      ['2026-12-01', '2027-01-01'],
      ['2027-01-01', '2027-02-01'],
    ],
  );
});

test('a promise for a case leaves the main limit as it is', async () => {
  assert.equal(await set({ code: '1.004884', variant: 'asks-former-commune', limit: days(10) }), 'ok');
  const day = plainDate('2026-12-01');
  assert.deepEqual((await counted(day, 'asks-former-commune', '1.004884'))?.limit, days(10));
  assert.deepEqual((await counted(day, undefined, '1.004884'))?.source, 'law');
});

test('what cannot be promised is refused with its reason', async () => {
  assert.equal(await set({ unitCode: '99999' }), 'local-limit.no-such-unit');
  assert.equal(await set({ code: '1.999999' }), 'local-limit.no-such-procedure');
  assert.equal(await set({ code: '1.001022', limit: days(4) }), 'local-limit.longer-than-law');
  assert.equal(await set({ from: plainDate('2027-01-15') }), 'local-limit.overlaps');
});

test('the database changes no promise but for its end, set once', async () => {
  const run = (text: string) => base.owner.run({ text, values: [] });
  await assert.rejects(run(`update local_limit set ground = 'x'`), /is not changed/);
  await assert.rejects(run(`delete from local_limit`), /is not changed/);
  const app = base.db.run({ text: `update local_limit set ground = 'x'`, values: [] });
  await assert.rejects(app, /permission denied/);
});

test('who files at a commune is told what the agency that decides there promises', async () => {
  await loadDemonstration(base.owner, 'content');
  const on = plainDate('2026-12-05');
  const version = await versionInForce(base.db, '1.004873', on);
  assert.ok(version);
  const here = await limitsAt(base.db, version, '22963', on);
  assert.deepEqual(here?.limits, [{ limit: days(2), source: 'local', ground }]);
  assert.equal(await limitsAt(base.db, version, '99999', on), undefined);
});
