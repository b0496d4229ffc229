import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { instant, type Lang } from '#kernel';
import type { Calendar, CalendarDefinition } from '../calendar.ts';
import { readCalendar } from '../load-calendar.action.ts';
import { makeCalendar } from '../make-calendar.ts';
import { parseUnitHours } from '../reading/parse-unit-hours.ts';
import { openingAt, receptionWeek } from './opening.ts';
import { openingIn, receptionDayIn } from './opening-words.ts';

let national: CalendarDefinition;
let calendar: Calendar;
/** Receives on Saturday mornings, and is closed on 2 December. */
let ours: Calendar;

before(async () => {
  national = await readCalendar('content/calendars/vietnam.json');
  calendar = makeCalendar(national);
  const weekday = ['07:00-11:30'];
  const hours = parseUnitHours({
    validFrom: '2026-11-01',
    reception: {
      ...{ monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
      ...{ saturday: ['08:00-10:00'], sunday: [], madeUpDay: weekday },
    },
    closures: [
      { date: '2026-12-02', name: { vi: 'ngập nước', en: 'a flood' }, source: 'Notice 1', open: [] },
    ],
  });
  assert.ok(hours.ok, JSON.stringify(hours));
  ours = makeCalendar(national, [
    { code: '24871', versions: [{ ...hours.value, code: '24871', version: 1 }] },
  ]);
});

const told = (of: Calendar, at: string, lang: Lang = 'vi') => {
  const now = instant(at);
  return openingIn(openingAt(of, now), now, lang);
};

test('a desk says until when it is open, and when it is not, at what time it opens next', () => {
  const table: readonly (readonly [string, string])[] = [
    ['2026-11-20T07:30', 'Đang tiếp dân đến 11:30'],
    ['2026-11-20T11:29', 'Đang tiếp dân đến 11:30'],
    ['2026-11-20T11:30', 'Đang nghỉ. Mở lại lúc 13:30 hôm nay'],
    ['2026-11-19T17:30', 'Đang nghỉ. Mở lại lúc 07:30, thứ Sáu, 20/11/2026'],
  ];
  for (const [at, words] of table) assert.equal(told(calendar, at), words);
  assert.equal(told(calendar, '2026-11-20T06:00', 'en'), 'Closed now. Opens again at 07:30 today');
});

test('closed for whole days it says why: the weekly rest, a day off by its name before a weekly rest', () => {
  assert.equal(
    told(calendar, '2026-11-20T17:30'),
    'Đang nghỉ (nghỉ hằng tuần). Mở lại lúc 07:30, thứ Hai, 23/11/2026',
  );
  assert.equal(
    told(calendar, '2026-11-23T18:00'),
    'Đang nghỉ (Ngày Văn hóa Việt Nam). Mở lại lúc 07:30, thứ Tư, 25/11/2026',
  );
  assert.match(told(calendar, '2027-02-05T09:00'), /^Đang nghỉ \((?!nghỉ hằng tuần)/);
});

test('what a unit says of its own desk holds: a Saturday morning, a closure', () => {
  assert.equal(told(ours, '2026-11-28T09:00'), 'Đang tiếp dân đến 10:00');
  assert.equal(told(calendar, '2026-11-28T09:00').startsWith('Đang nghỉ'), true);
  assert.equal(
    told(ours, '2026-12-02T09:00', 'en'),
    'Closed now (a flood). Opens again at 07:00 on Thursday, 03/12/2026',
  );
});

test('the seven days from today tell the hours, or why there are none', () => {
  const week = receptionWeek(ours, instant('2026-11-28T21:00'));
  assert.deepEqual(
    week.map((day) => receptionDayIn(day, 'vi')),
    [
      ...['08:00–10:00', 'Không tiếp dân: nghỉ hằng tuần', '07:00–11:30', '07:00–11:30'],
      ...['Không tiếp dân: ngập nước', '07:00–11:30', '07:00–11:30'],
    ],
  );
});
