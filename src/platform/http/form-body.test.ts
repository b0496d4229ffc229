import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formBody, textOf } from './form-body.ts';

test('a name given once is a text, given twice both in their order', () => {
  const body = formBody([
    ['name', 'Nguyễn Văn A'],
    ['paper', ['one', 'two']],
    ['paper', 'three'],
  ]);
  assert.equal(body['name'], 'Nguyễn Văn A');
  assert.deepEqual(body['paper'], ['one', 'two', 'three']);
  assert.equal(textOf(body, 'paper'), 'three');
});

test('a body of half a million fields is refused before any work is done for it', () => {
  const refused = { statusCode: 413 };
  assert.throws(() => formBody([['a', Array(500_000).fill('')]]), refused);
  assert.throws(() => formBody(Array.from({ length: 500_000 }, (_, i) => [`${i}`, ''])), refused);
});
