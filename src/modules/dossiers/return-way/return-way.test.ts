import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accepted,
  citizen,
  context,
  desk,
  friday,
  handler,
  stranger,
  submitted,
  when,
} from '#test/dossier-story';
import { allowed } from '../allowed.ts';
import type { ReturnWay } from '../dossier.ts';
import { parseReturnWay } from './return-way.form.ts';
import { decideChooseReturn } from './return-way.ts';

const choose = (way: ReturnWay, address = '') =>
  decideChooseReturn(submitted(), { way, address }, context(citizen, friday));

test('the result comes as the owner says, and nothing else of the dossier changes', () => {
  const before = accepted();
  const { returnWay, ...rest } = when(before, choose('electronic'));
  assert.deepEqual([returnWay, rest], ['electronic', before]);
});

test('by post it needs an address, which stands in the private part alone; other ways keep none', () => {
  const missing = choose('post', '  ');
  assert.equal(missing.ok ? '' : missing.error.code, 'return-way.address-missing');
  const byPost = choose('post', ' Thôn 3, xã Đinh Văn Lâm Hà ');
  assert.ok(byPost.ok);
  assert.deepEqual(byPost.value, [
    {
      type: 'ReturnWayChosen',
      public: { at: friday, way: 'post' },
      private: { address: 'Thôn 3, xã Đinh Văn Lâm Hà' },
    },
  ]);
  const atDesk = choose('desk', 'Thôn 3');
  assert.deepEqual(atDesk.ok && atDesk.value[0]?.private, { address: '' });
});

test('the owner and the desk that hands out may change it, others and later may not', () => {
  for (const actor of [citizen, desk]) assert.ok(allowed(accepted(), 'choose-return', actor).ok);
  for (const actor of [handler, stranger]) assert.ok(!allowed(accepted(), 'choose-return', actor).ok);
  const returned = { ...accepted(), handling: 'returned' } as const;
  const late = allowed(returned, 'choose-return', citizen);
  assert.equal(late.ok ? '' : late.error.code, 'dossier.moved-on');
});

test('the form names what is missing at its field', () => {
  const wrong = (body: object) => {
    const read = parseReturnWay(body);
    return read.ok ? [] : Object.keys(read.error);
  };
  assert.deepEqual(wrong({}), ['cachNhan']);
  assert.deepEqual(wrong({ cachNhan: 'post' }), ['diaChi']);
  assert.deepEqual(wrong({ cachNhan: 'post', diaChi: 'x'.repeat(301) }), ['diaChi']);
  assert.deepEqual(wrong({ cachNhan: 'desk' }), []);
});
