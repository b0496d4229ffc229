import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealWith } from './index.ts';

const seal = sealWith('a secret of at least thirty-two letters');

test('what was sealed opens for its purpose and with its key only', () => {
  const sealed = seal.seal('id', 'Số 068090123456');
  assert.equal(seal.open('id', sealed), 'Số 068090123456');
  assert.equal(seal.open('phone', sealed), undefined);
  assert.equal(sealWith('another secret of thirty-two letters').open('id', sealed), undefined);
  assert.ok(!sealed.includes('068090123456'));
  assert.notDeepEqual(seal.seal('id', 'x'), seal.seal('id', 'x'));
});

test('a changed or cut byte string does not open', () => {
  const sealed = seal.seal('id', '068090123456');
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  assert.equal(seal.open('id', changed), undefined);
  assert.equal(seal.open('id', sealed.subarray(0, 20)), undefined);
  assert.equal(seal.open('id', Buffer.alloc(0)), undefined);
});

test('the digest is the same for the same text, whatever its Unicode form', () => {
  assert.deepEqual(seal.digest('name', 'Đinh Văn'), seal.digest('name', 'Đinh Văn'.normalize('NFD')));
  assert.notDeepEqual(seal.digest('name', 'x'), seal.digest('id', 'x'));
});
