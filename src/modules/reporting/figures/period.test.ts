import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '#kernel';
import { type periodKinds, statutoryPeriod } from './period.ts';
import { countText, percentText, shareOf } from './share.ts';

const of = (kind: (typeof periodKinds)[number], day: string) => {
  const { from, to, year, number } = statutoryPeriod(kind, plainDate(day));
  return `${from} ${to} ${number}/${year}`;
};

test('a month is reported from the 15th of the month before to its 14th', () => {
  assert.equal(of('month', '2026-11-14'), '2026-10-15 2026-11-14 11/2026');
  assert.equal(of('month', '2026-11-15'), '2026-11-15 2026-12-14 12/2026');
  assert.equal(of('month', '2026-12-15'), '2026-12-15 2027-01-14 1/2027');
});

test('quarter, half year, nine months and year begin and end on the same days', () => {
  assert.equal(of('quarter', '2026-11-22'), '2026-09-15 2026-12-14 4/2026');
  assert.equal(of('quarter', '2026-12-20'), '2026-12-15 2027-03-14 1/2027');
  assert.equal(of('half', '2026-11-22'), '2025-12-15 2026-06-14 1/2026');
  assert.equal(of('nineMonths', '2026-11-22'), '2025-12-15 2026-09-14 1/2026');
  assert.equal(of('year', '2026-11-22'), '2025-12-15 2026-12-14 1/2026');
});

test('every day lies in exactly one month, quarter and year of reporting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom('month', 'quarter', 'year'), (n, kind) => {
      const day = addDays(plainDate('2024-01-01'), n);
      const { from, to } = statutoryPeriod(kind, day);
      assert.ok(from <= day && day <= to);
      assert.equal(statutoryPeriod(kind, addDays(to, 1)).from, addDays(to, 1));
    }),
  );
});

test('shares are rounded half up to two decimals, and nothing has no share', () => {
  const text = (part: number, whole: number, lang: 'vi' | 'en' = 'vi') => {
    const share = shareOf(part, whole);
    return share && percentText(share, lang);
  };
  assert.equal(text(1, 3), '33,33 %');
  assert.equal(text(2, 3, 'en'), '66.67%');
  assert.equal(text(1, 20_000), '0,01 %');
  assert.equal(text(1, 20_001), '0,00 %');
  assert.equal(text(128, 128), '100,00 %');
  assert.equal(text(0, 0), undefined);
  assert.equal(countText(1234567, 'vi'), '1.234.567');
  assert.equal(countText(999, 'en'), '999');
});
