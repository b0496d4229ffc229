import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestCode } from '../codes.ts';
import { parseDetails } from './details.form.ts';
import { digitsTyped, numbersIn, opens } from './second-factor.ts';

test('six digits are read with spaces and dots between them, and nothing else is', () => {
  for (const typed of ['123456', ' 123 456 ', '12.34.56']) assert.equal(digitsTyped(typed), '123456');
  for (const typed of ['', '12345', '1234567', '12345a', '१२३४५६'])
    assert.equal(digitsTyped(typed), undefined);
});

test('identity and telephone number of who filed open it, and the identity number of the owner', () => {
  const numbers = numbersIn({
    name: 'Nguyễn Thị Mẫu',
    personId: '068190000001',
    phone: '+84 900 000 123',
    onBehalfOf: { name: 'Lê Thị Chủ', personId: '068170123456', relation: 'mẹ' },
  });
  for (const digits of ['000001', '000123', '123456']) assert.ok(opens(numbers, digits), digits);
  assert.ok(!opens(numbers, '000002'));
});

test('a number that is missing or too short opens nothing', () => {
  for (const applicant of [{}, { personId: '', phone: '' }, { personId: '123456' }, { phone: null }])
    assert.ok(!opens(numbersIn(applicant), '123456'));
});

test('the form tells what is wrong with the shape of code and digits, and no more', () => {
  const read = parseDetails({ ma: 'yc 7k2m q4wp', soCuoi: '12 34 56' });
  assert.deepEqual(read.ok && read.value, { code: 'YC-7K2M-Q4WP', digits: '123456' });
  const wrong = parseDetails({ ma: 'khai sinh', soCuoi: '12' });
  assert.deepEqual(wrong.ok ? [] : Object.keys(wrong.error), ['ma', 'soCuoi']);
});

test('codes of requests come out of forty random bits, each letter as likely as any other', () => {
  const seen = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const [, letters = ''] = requestCode(new Uint8Array(8).fill(byte)).split('-');
    const letter = letters[0] ?? '';
    seen.set(letter, (seen.get(letter) ?? 0) + 1);
  }
  assert.deepEqual([seen.size, new Set(seen.values())], [32, new Set([8])]);
});
