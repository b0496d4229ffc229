import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, instant, isoOf, plainDate } from '#kernel';
import { absenceFault, spanOf } from './absence.ts';

const now = instant('2026-11-20T09:00');
const day = plainDate('2026-11-24');

test('half a day is a morning or an afternoon, a whole day both', () => {
  const span = (fromNoon: boolean, untilNoon: boolean) => {
    const { startsAt, endsAt } = spanOf({ first: day, fromNoon, last: day, untilNoon });
    return [isoOf(startsAt).slice(5, 16), isoOf(endsAt).slice(5, 16)];
  };
  assert.deepEqual(span(false, true), ['11-24T00:00', '11-24T12:00']);
  assert.deepEqual(span(true, false), ['11-24T12:00', '11-25T00:00']);
  assert.deepEqual(span(false, false), ['11-24T00:00', '11-25T00:00']);
});

test('what is backwards, over or mistyped by a year is refused, and nothing else', () => {
  const halves = fc.record({
    from: fc.integer({ min: -30, max: 800 }),
    to: fc.integer({ min: -30, max: 800 }),
  });
  fc.assert(
    fc.property(halves, fc.boolean(), fc.boolean(), ({ from, to }, fromNoon, untilNoon) => {
      const days = { first: addDays(day, from), fromNoon, last: addDays(day, to), untilNoon };
      const length = to - from + 1 - (fromNoon ? 0.5 : 0) - (untilNoon ? 0.5 : 0);
      const span = spanOf(days);
      const code = absenceFault(span, now)?.code;
      if (length <= 0) assert.equal(code, 'absence.ends-before');
      else if (span.endsAt <= now) assert.equal(code, 'absence.past');
      else assert.equal(code, length > 400 ? 'absence.too-long' : undefined);
    }),
  );
});
