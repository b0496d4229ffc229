import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Calendar, dayOf, loadCalendar } from '#calendar';
import { dateIn, instant, isoOf, plainDate } from '#kernel';
import { givesNumbers, isReceived, slotsOn } from './opening.ts';

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

test('numbers are given from half an hour before a session until it ends', () => {
  const given = (time: string) => givesNumbers(calendar, instant(`2026-11-20T${time}`));
  assert.deepEqual(['06:59', '07:00', '11:29', '11:30', '13:00', '17:29', '17:30'].map(given), [
    ...[false, true, true, false],
    ...[true, true, false],
  ]);
  assert.equal(givesNumbers(calendar, instant('2026-11-22T09:00')), false);
});

test('slots are whole and lie in the reception of one session', () => {
  const day = dayOf(calendar, plainDate('2026-11-20'));
  assert.ok(day);
  for (const minutes of [10, 25, 30, 45, 60, 120]) {
    const slots = slotsOn(day, minutes);
    assert.equal(slots.length, 2 * Math.floor(240 / minutes));
    for (const slot of slots) {
      assert.ok(isReceived(calendar, slot), isoOf(slot.startsAt));
      assert.equal(slot.endsAt - slot.startsAt, minutes * 60_000);
    }
  }
  const last = slotsOn(day, 30).at(-1);
  assert.equal(last && isoOf(last.endsAt), '2026-11-20T17:30:00+07:00');
});

test('a slot over lunch, on a day off or over midnight is not received', () => {
  const received = (from: string, to: string) =>
    isReceived(calendar, { startsAt: instant(from), endsAt: instant(to) });
  assert.equal(received('2026-11-20T11:15', '2026-11-20T11:45'), false);
  assert.equal(received('2026-11-24T08:00', '2026-11-24T08:30'), false);
  assert.equal(received('2026-11-20T08:00', '2026-11-23T08:30'), false);
  assert.equal(dateIn(instant('2026-11-20T08:00')), '2026-11-20');
});
