import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { addMinutes, type Instant, instant, isoOf, localOf } from '#kernel';
import { addWorkingTime, workingTimeBetween } from './add-working-time.ts';
import type { Calendar } from './calendar.ts';
import { loadCalendar } from './load-calendar.action.ts';
import { dayOf } from './working-count.ts';

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

const base = instant('2021-01-01T00:00');
const start = fc.integer({ min: 0, max: 6 * 365 * 1440 }).map((minutes) => addMinutes(base, minutes));
const allowance = fc.integer({ min: 1, max: 40 * 480 });
const gap = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }));

const end = (from: Instant, minutes: number, pauses: { from: Instant; to: Instant }[] = []): Instant => {
  const result = addWorkingTime(from, minutes, calendar, pauses);
  assert.ok(result.ok);
  return result.value.due;
};

test('more allowance is never an earlier date', () => {
  fc.assert(fc.property(start, allowance, allowance, (from, a, b) => end(from, a) < end(from, a + b)));
});

test('splitting an allowance changes nothing', () => {
  fc.assert(
    fc.property(start, allowance, allowance, (from, a, b) => end(end(from, a), b) === end(from, a + b)),
  );
});

test('a due date never lies in a closed interval', () => {
  fc.assert(
    fc.property(start, allowance, (from, minutes) => {
      const { date, minute } = localOf(end(from, minutes));
      return dayOf(calendar, date)?.sessions.some((each) => each.from < minute && minute <= each.to) === true;
    }),
  );
});

test('the time between start and due date is the allowance', () => {
  fc.assert(
    fc.property(start, allowance, (from, minutes) => {
      const between = workingTimeBetween(from, end(from, minutes), calendar);
      return between.ok && between.value === minutes;
    }),
  );
});

test('a pause adds exactly its working time, and cutting it in two changes nothing', () => {
  fc.assert(
    fc.property(start, allowance, gap, (from, minutes, [offset, length]) => {
      const pause = { from: addMinutes(from, offset), to: addMinutes(from, offset + length) };
      if (pause.from >= end(from, minutes)) return end(from, minutes, [pause]) === end(from, minutes);
      const lost = workingTimeBetween(pause.from, pause.to, calendar);
      const middle = addMinutes(pause.from, Math.floor(length / 2));
      const halves = [
        { from: pause.from, to: middle },
        { from: middle, to: pause.to },
      ];
      const due = end(from, minutes, [pause]);
      return lost.ok && due === end(from, minutes + lost.value) && due === end(from, minutes, halves);
    }),
  );
});

test('the ledger covers every minute from reception to due date once and counts the allowance', () => {
  fc.assert(
    fc.property(start, allowance, gap, (from, minutes, [offset, length]) => {
      const pause = { from: addMinutes(from, offset), to: addMinutes(from, offset + length) };
      const result = addWorkingTime(from, minutes, calendar, [pause]);
      assert.ok(result.ok);
      let cursor = from;
      let counted = 0;
      for (const entry of result.value.ledger) {
        if (entry.from !== cursor) return false;
        cursor = entry.to;
        counted += entry.minutes;
      }
      return cursor === result.value.due && counted === minutes;
    }),
  );
});

test('a whole minute stays exact: 10:00 stays 10:00, 11:30 is the close of the morning', () => {
  const from = instant('2026-10-05T10:00');
  assert.equal(isoOf(end(from, 480)), '2026-10-06T10:00:00+07:00');
  assert.equal(isoOf(end(from, 90)), '2026-10-05T11:30:00+07:00');
});
