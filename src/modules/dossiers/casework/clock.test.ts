import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import type { Dossier } from '../dossier.ts';
import { whyOf } from './clock.ts';
import { sampleCases } from './sample-case.examples.ts';

const { dossier, calendar } = sampleCases.atWork;
const paused = (...pauses: Dossier['pauses']): Dossier => ({
  ...dossier,
  deadline: dossier.deadline && { ...dossier.deadline, limit: { kind: 'workday', value: 2 } },
  pauses,
});
const words = (of: Dossier, lang: 'vi' | 'en') =>
  whyOf(of, calendar)
    .map(({ text }) => text[lang])
    .join('\n');
const from = instant('2026-11-26T08:00');
const to = instant('2026-11-27T10:00');

test('why this date names what each pause was for', () => {
  const paying = paused({ from, to, reason: 'financial' });
  assert.match(words(paying, 'vi'), /không tính: tạm dừng tính thời gian \(nghĩa vụ tài chính\)/);
  assert.match(words(paying, 'en'), /not counted: the clock stood \(a payment\)/);
});

test('why this date tells where the whole allowance began anew', () => {
  const anew = paused({ from, to, reason: 'supplement', effect: 'restart' });
  assert.match(words(anew, 'vi'), /\(bổ sung hồ sơ\), sau đó thời hạn tính lại từ đầu/);
});

test('a pause that still stands moves nothing yet', () => {
  const open = paused({ from, to: null, reason: 'force-majeure' });
  assert.equal(words(open, 'vi'), words(paused(), 'vi'));
});
