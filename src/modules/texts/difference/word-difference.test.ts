import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordDifference } from './word-difference.ts';

test('what differs is told by words, and nothing else', () => {
  assert.deepEqual(wordDifference('Hẹn trả kết quả {ngày hẹn trả}.', 'Hẹn nhận kết quả {ngày hẹn trả}.'), [
    { kind: 'same', text: 'Hẹn ' },
    { kind: 'gone', text: 'trả' },
    { kind: 'added', text: 'nhận' },
    { kind: 'same', text: ' kết quả {ngày hẹn trả}.' },
  ]);
  assert.deepEqual(wordDifference('', ''), []);
});

test('without what is added a comparison is the first wording, without what is gone the second', () => {
  const words = fc
    .array(fc.constantFrom('hồ', 'sơ', ' ', '\n', '.', '{', '}', '𝒳'))
    .map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDifference(before, after);
      const without = (kind: 'gone' | 'added') =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      assert.equal(without('added'), before);
      assert.equal(without('gone'), after);
    }),
  );
});
