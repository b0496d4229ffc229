import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMinutes, instant } from '#kernel';
import { lightBounds, lightWithin } from './light-bounds.ts';
import { loadCalendar } from './load-calendar.action.ts';
import { trafficLight } from './traffic-light.ts';

test('many lights told by bounds are those told one by one, whatever the hour and however short the limit', async () => {
  const calendar = await loadCalendar('content/calendars/vietnam.json');
  const [hour, before, after] = [10_000, 9_000, 9_000].map((max) => fc.integer({ min: 0, max }));
  assert.ok(hour && before && after);
  fc.assert(
    fc.property(hour, before, after, fc.boolean(), (later, began, left, past) => {
      const now = addMinutes(instant('2026-11-20T07:30'), later);
      const startsAt = addMinutes(now, -began);
      const due = addMinutes(now, past ? -left : left);
      const bounds = lightBounds(calendar, now) ?? assert.fail();
      const one = trafficLight(now, { startsAt, due }, calendar);
      assert.ok(one.ok);
      assert.equal(lightWithin(bounds, { startsAt, due }), one.value);
    }),
    { numRuns: 5_000 },
  );
});
