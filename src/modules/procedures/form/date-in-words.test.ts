import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { dateInWords, numberInWords } from './date-in-words.ts';

test('numbers are read as people say them', () => {
  for (const [value, words] of [
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [31, 'ba mươi mốt'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1990, 'một nghìn chín trăm chín mươi'],
    [2000, 'hai nghìn'],
    [2005, 'hai nghìn không trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
  ] as const) {
    assert.equal(numberInWords(value), words);
  }
});

test('a day of birth is repeated in words', () => {
  assert.equal(
    dateInWords(plainDate('2026-11-09')),
    'ngày chín tháng mười một năm hai nghìn không trăm hai mươi sáu',
  );
  assert.equal(
    dateInWords(plainDate('2025-04-15')),
    'ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi lăm',
  );
});
