import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '#kernel';
import { waitingDays } from './waiting.form.ts';
import { addWaits, countWaits, howMany, longestWait, notLongerThan, within } from './waits.ts';

const minutes = fc.array(fc.nat(300), { maxLength: 80 });

test('waits of single people, counted by the minute, tell the same as the sorted list of them', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(0.5, 0.9, 1), (list, share) => {
      const capped = list.map((each) => Math.min(each, longestWait)).sort((a, b) => a - b);
      const waits = countWaits(list);
      assert.equal(howMany(waits), list.length);
      assert.equal(within(waits, share), capped[Math.ceil(capped.length * share) - 1]);
      assert.equal(notLongerThan(waits, 15), list.filter((each) => each <= 15).length);
    }),
  );
});

test('days add up as if they had been one', () => {
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const sum = addWaits(countWaits(one), countWaits(other));
      assert.deepEqual(sum, countWaits([...one, ...other]));
    }),
  );
});

test('without days it is the last week; with a mistake also, and the mistake is told at its field', () => {
  const today = plainDate('2026-11-20');
  const days = (query: Record<string, string>) => {
    const { from, to, errors } = waitingDays(query, today);
    return [from, to, ...Object.keys(errors)];
  };
  assert.deepEqual(days({}), ['2026-11-14', '2026-11-20']);
  assert.deepEqual(days({ tu: '2026-11-01', den: '2026-11-03' }), ['2026-11-01', '2026-11-03']);
  const boxes = { 'tu-day': '31', 'tu-month': '11', 'tu-year': '2026' };
  assert.deepEqual(days(boxes), ['2026-11-14', '2026-11-20', 'tu']);
  assert.deepEqual(days({ tu: '2026-11-05', den: '2026-11-03' }), ['2026-11-14', '2026-11-20', 'den']);
  assert.deepEqual(days({ tu: '2020-11-05', den: '2026-11-03' }), ['2026-11-14', '2026-11-20', 'den']);
});
