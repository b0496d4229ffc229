import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type AdminChange, recordChange } from '#audit';
import { instantOfDate, type System } from '#kernel';
import { testOffice } from '#test/office';
import { hashAfter, noHash } from './chain.ts';

const office = await testOffice();
after(() => office.close());
const actor: System = { kind: 'system', reason: 'Nạp dữ liệu' };
const now = instantOfDate(new Date('2026-11-20T03:00:00Z'));
const change: AdminChange = {
  action: 'setting.changed',
  subject: { kind: 'setting', id: 'site-name', name: 'Tên trang' },
  before: { vi: 'Cũ' },
  after: { vi: 'Mới' },
};
const entries = () =>
  office.db.run<{ seq: string; previous: string; hash: string }>({
    text: `select seq, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash from admin_event order by seq`,
    values: [],
  });

test('entries written at the same time stand in one chain, each over the one before', async () => {
  await Promise.all(
    Array.from({ length: 5 }, () => office.db.transaction((tx) => recordChange(tx, change, { actor, now }))),
  );
  const chain = await entries();
  assert.deepEqual(
    chain.map(({ seq }) => Number(seq)),
    [1, 2, 3, 4, 5],
  );
  assert.deepEqual(
    chain.map(({ previous }) => previous),
    [noHash, ...chain.slice(0, -1).map(({ hash }) => hash)],
  );
  const { subject, action, before = null, after: later = null } = change;
  const by = { name: 'Nạp dữ liệu', accountId: null, postId: null, agencyId: null };
  const first = {
    seq: 1,
    at: '2026-11-20T03:00:00.000Z',
    action,
    subject,
    by,
    before,
    after: later,
    reason: null,
  };
  assert.equal(chain[0]?.hash, hashAfter(noHash, first));
});

test('what was written down is neither changed nor removed, not even by the owner of the tables', async () => {
  for (const text of [`update admin_event set reason = 'x'`, 'delete from admin_event'])
    await assert.rejects(office.owner.run({ text, values: [] }), /neither changed nor removed/);
});
