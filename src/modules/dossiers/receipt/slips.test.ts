import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { sampleCases } from '../casework/sample-case.examples.ts';
import { handOversOf } from './control-data.ts';
import { ownSlipsOf, slipsOf } from './slips.ts';

test('a dossier has the forms of what happened to it, and its owner all but the control slip', () => {
  assert.deepEqual(slipsOf(sampleCases.submitted.history), []);
  assert.deepEqual(slipsOf(sampleCases.refused.history), ['refusal']);
  assert.deepEqual(slipsOf(sampleCases.apologised.history), [
    'receipt',
    'apology',
    'hand-over',
    'control',
    'log',
  ]);
  assert.deepEqual(ownSlipsOf(sampleCases.stopped.history), ['receipt', 'stop']);
});

test('the control slip leads from the applicant through every hand, each in or out of time', () => {
  const rows = handOversOf(sampleCases.toBeSigned, { lang: 'vi' });
  assert.deepEqual(
    rows.map(({ giver, taker, outcome, notes }) => [
      giver.split(', ').at(-1),
      taker.split(', ').at(-1),
      outcome,
      notes,
    ]),
    [
      ['Đặng Thị Mỹ Ngọc', 'Nguyễn Thị Hạnh', 'onTime', 'Tiếp nhận hồ sơ'],
      ['Nguyễn Thị Hạnh', 'Lương Văn Khoa', 'onTime', 'Kiểm tra, dự thảo Giấy khai sinh'],
      ['Lương Văn Khoa', 'Phan Thị Yến', 'open', 'Ký Giấy khai sinh'],
    ],
  );
  assert.equal(rows[1]?.at, instant('2026-11-25T09:40'));
});
