import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Calendar, dayOf, loadCalendar } from '#calendar';
import { dateIn, instant, isoOf, type Lang, plainDate } from '#kernel';
import { givesNumbers, isReceived, openingAt, slotsOn } from './opening.ts';
import { openingIn } from './opening-words.ts';

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

const told = (at: string, lang: Lang = 'vi') => {
  const now = instant(at);
  return openingIn(openingAt(calendar, now), now, lang);
};

test('a desk says until when it is open, and when it is not, at what time it opens next', () => {
  assert.equal(told('2026-11-20T07:30'), 'Đang tiếp dân đến 11:30');
  assert.equal(told('2026-11-20T11:29'), 'Đang tiếp dân đến 11:30');
  assert.equal(told('2026-11-20T11:30'), 'Đang nghỉ. Mở cửa lúc 13:30 hôm nay');
  assert.equal(told('2026-11-20T06:00', 'en'), 'Closed now. Opens at 07:30 today');
  assert.equal(told('2026-11-20T17:30'), 'Đang nghỉ. Mở cửa lúc 07:30, thứ Hai, 23/11/2026');
});

test('a day off is passed over: 24 November is one from 2026', () => {
  assert.match(told('2026-11-23T18:00'), /thứ Tư, 25\/11\/2026$/);
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
