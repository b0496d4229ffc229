import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  foldText,
  instant,
  instantOfLocal,
  isoOf,
  localOf,
  parseInstant,
  parsePlainDate,
  plainDate,
  weekdayOf,
} from './index.ts';

test('folding drops every mark and turns đ into d', () => {
  assert.equal(foldText('  Đăng  ký KHAI SINH  '), 'dang ky khai sinh');
  assert.equal(foldText('Khai sinh'.normalize('NFD')), 'khai sinh');
});

test('a time without an offset is the wall clock in Vietnam', () => {
  assert.equal(isoOf(instant('2026-11-20T09:00')), '2026-11-20T09:00:00+07:00');
  assert.equal(instant('2026-11-20T09:00'), instant('2026-11-20T02:00:00Z'));
  assert.equal(parseInstant('20/11/2026'), undefined);
});

test('the wall clock and the instant say the same on every minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 40000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const date = addDays(plainDate('2026-01-01'), day);
      assert.deepEqual(localOf(instantOfLocal(date, minute)), { date, minute });
    }),
  );
});

test('there is no 30 February, and 22 November 2026 is a Sunday', () => {
  for (const wrong of [
    '2026-02-30',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '2026-01-0x',
    '+026-01-01',
    '2026-01-01 ',
  ])
    assert.equal(parsePlainDate(wrong), undefined, wrong);
  assert.equal(weekdayOf(plainDate('2026-11-22')), 7);
  assert.equal(weekdayOf(plainDate('1969-12-29')), 1);
  assert.equal(daysBetween(plainDate('2026-02-27'), plainDate('2026-03-01')), 2);
});
