import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termId, termKeys, termsIn, termsText } from './index.ts';

test('hard words are found in the texts of a procedure, the longer one where two begin alike', () => {
  assert.deepEqual(termsIn(['Bản sao có chứng thực giấy tờ', undefined, 'Văn bản uỷ quyền']), [
    'authorisation',
    'certifiedCopy',
  ]);
  assert.deepEqual(termsIn(['CHỨNG THỰC chữ ký']), ['certification']);
  assert.deepEqual(termsIn(['Trích lục'.normalize('NFD')]), ['extract']);
});

test('a word inside a longer one is not found', () => {
  assert.deepEqual(termsIn(['Extraction of minerals', 'Anh thường trúng thưởng']), []);
});

test('each explained word has an address of its own, and an explanation of at most three sentences', () => {
  assert.equal(new Set(termKeys.map(termId)).size, termKeys.length);
  assert.equal(termId('workday'), 'ngay-lam-viec');
  for (const key of termKeys) {
    for (const { means } of [termsText.vi[key], termsText.en[key]])
      assert.ok((means.match(/[.?]( |$)/g) ?? []).length <= 3, means);
  }
});
