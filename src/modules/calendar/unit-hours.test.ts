import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { instant, isoOf, type JsonValue, plainDate } from '#kernel';
import type { Calendar, CalendarDefinition } from './calendar.ts';
import { calendarName } from './calendar.ts';
import { due } from './due.ts';
import { readCalendar } from './load-calendar.action.ts';
import { makeCalendar } from './make-calendar.ts';
import { parseCalendarName } from './named.ts';
import { parseUnitHours } from './reading/parse-unit-hours.ts';
import type { UnitLayer } from './unit-hours.ts';
import { dayOf } from './working-count.ts';

let national: CalendarDefinition;
before(async () => {
  national = await readCalendar('content/calendars/vietnam.json');
});

const early = ['07:00-11:30', '13:30-17:00'];
const morning = ['07:30-11:30'];
const weekOf = (weekday: string[], saturday: string[]): JsonValue => ({
  ...{ monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
  ...{ saturday, sunday: [], madeUpDay: weekday },
});

function layer(code: string, ...versions: readonly JsonValue[]): UnitLayer {
  return {
    code,
    versions: versions.map((json, index) => {
      const parsed = parseUnitHours(json);
      assert.ok(parsed.ok);
      return { ...parsed.value, code, version: index + 1 };
    }),
  };
}

const province = layer('68', { validFrom: '2026-01-01', hours: weekOf(early, []) });
const oneDay = { kind: 'workday', value: 1 } as const;
const dueIn = (calendar: Calendar, received: string): string => {
  const result = due(oneDay, instant(received), calendar);
  assert.ok(result.ok);
  return isoOf(result.value.due);
};

test('a unit keeps the hours of the one above it until it has its own, and a version holds from its day', () => {
  const commune = layer('24787', { validFrom: '2026-12-01', hours: weekOf(early, morning) });
  const calendar = makeCalendar(national, [province, commune]);
  assert.equal(dayOf(calendar, plainDate('2025-12-31'))?.sessions[0]?.from, 450);
  assert.equal(dayOf(calendar, plainDate('2026-11-27'))?.sessions[0]?.from, 420);
  assert.equal(dayOf(calendar, plainDate('2026-11-28'))?.minutes, 0);
  assert.equal(dayOf(calendar, plainDate('2026-12-05'))?.minutes, 240);
  assert.equal(dueIn(calendar, '2026-12-04T16:00'), '2026-12-07T10:00:00+07:00');
});

test('a desk that receives on Saturday morning counts from Monday: open is not the same as counted', () => {
  const desk = layer('24787', {
    validFrom: '2026-12-01',
    reception: weekOf(['07:30-11:30', '13:30-17:30'], morning),
  });
  const calendar = makeCalendar(national, [desk]);
  const saturday = dayOf(calendar, plainDate('2026-12-05'));
  assert.deepEqual([saturday?.minutes, saturday?.reception.length], [0, 1]);
  assert.equal(dueIn(calendar, '2026-12-05T09:00'), '2026-12-07T17:30:00+07:00');
});

test('a closure takes a day or its afternoon, is told by its name, and opens no day off', () => {
  const closure = (date: string, open?: string[]): JsonValue => ({
    ...{ date, source: 'Notice 12', name: { vi: 'Lũ quét', en: 'Flash flood' } },
    ...(open ? { open } : {}),
  });
  const closed = layer('24787', {
    validFrom: '2026-11-01',
    closures: [closure('2026-11-23'), closure('2026-11-24', morning), closure('2026-11-25', morning)],
  });
  const calendar = makeCalendar(national, [closed]);
  const result = due(oneDay, instant('2026-11-20T15:30'), calendar);
  assert.ok(result.ok);
  assert.equal(isoOf(result.value.due), '2026-11-26T09:30:00+07:00');
  assert.ok(result.value.ledger.some(({ text }) => text.en === 'Monday, 23/11/2026: Flash flood'));
  const holiday = dayOf(calendar, plainDate('2026-11-24'));
  assert.deepEqual([holiday?.dayOff?.kind, holiday?.minutes, holiday?.reception], ['statutory', 0, []]);
});

test('the name of a calendar tells the version of everything in it', () => {
  const second = layer(
    '24787',
    { validFrom: '2026-12-01', hours: weekOf(early, morning) },
    { validFrom: '2027-01-01', hours: weekOf(early, []) },
  );
  assert.equal(calendarName(makeCalendar(national)), 'vietnam 2026-10');
  const name = calendarName(makeCalendar(national, [province, second]));
  assert.equal(name, 'vietnam 2026-10 + 68@1 + 24787@2');
  assert.deepEqual(parseCalendarName(name), {
    ...{ code: 'vietnam', version: '2026-10' },
    layers: [
      { code: '68', version: 1 },
      { code: '24787', version: 2 },
    ],
  });
  for (const wrong of ['', 'vietnam', 'vietnam 2026-10 + 68', 'vietnam 2026-10 + 68@0', 'Việt Nam 1'])
    assert.equal(parseCalendarName(wrong), undefined, wrong);
});
