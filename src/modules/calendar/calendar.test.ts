import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { instant, type JsonValue, plainDate } from '#kernel';
import { due } from './due.ts';
import { explainByDay } from './explain.ts';
import { makeCalendar } from './make-calendar.ts';
import { parseCalendar } from './reading/parse-calendar.ts';
import { dayOf } from './working-count.ts';

const json: { years: { year: number; workingDays: number }[] } & { [key: string]: JsonValue } = JSON.parse(
  readFileSync('content/calendars/vietnam.json', 'utf8'),
);

function calendarOf(value: JsonValue) {
  const definition = parseCalendar(value);
  assert.ok(definition.ok);
  return makeCalendar(definition.value);
}

test('every year has as many working days as the official schedule says', () => {
  const calendar = calendarOf(json);
  for (const { year, workingDays } of json.years) {
    const worked = calendar.days.filter((day) => day.date.startsWith(`${year}-`) && day.minutes > 0);
    assert.equal(worked.length, workingDays, String(year));
  }
});

test('a Saturday made up for a weekday off is worked, other Saturdays are not', () => {
  const calendar = calendarOf(json);
  assert.equal(dayOf(calendar, plainDate('2026-08-22'))?.minutes, 480);
  assert.equal(dayOf(calendar, plainDate('2026-08-29'))?.minutes, 0);
});

test('the explanation names each day, counted or skipped, in both languages', () => {
  const calendar = calendarOf(json);
  const result = due({ kind: 'workday', value: 3 }, instant('2026-11-20T09:00'), calendar);
  assert.ok(result.ok);
  const lines = explainByDay(result.value.ledger);
  assert.deepEqual(
    lines.map((line) => line.text.vi),
    [
      'thứ Sáu, 20/11/2026: tính 6 giờ 30 phút (09:00–11:30, 13:30–17:30)',
      'thứ Bảy, 21/11/2026: không tính: nghỉ hằng tuần',
      'Chủ nhật, 22/11/2026: không tính: nghỉ hằng tuần',
      'thứ Hai, 23/11/2026: tính 8 giờ (07:30–11:30, 13:30–17:30)',
      'thứ Ba, 24/11/2026: không tính: Ngày Văn hóa Việt Nam',
      'thứ Tư, 25/11/2026: tính 8 giờ (07:30–11:30, 13:30–17:30)',
      'thứ Năm, 26/11/2026: tính 1 giờ 30 phút (07:30–09:00)',
    ],
  );
  assert.match(lines[4]?.text.en ?? '', /^Tuesday, 24\/11\/2026: not counted: /);
});

test('a faulty calendar file is refused with the place of every mistake', () => {
  const result = parseCalendar({
    code: '',
    hours: { monday: ['8-12'] },
    years: [{ year: 2026, daysOff: [{ date: '2026-02-30' }] }],
  });
  assert.ok(!result.ok);
  assert.ok(result.error.includes('years[0].daysOff[0].date — must be a date YYYY-MM-DD'));
  assert.ok(result.error.some((fault) => fault.startsWith('hours.monday[0] — ')));
});
