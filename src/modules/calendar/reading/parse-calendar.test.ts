import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject, JsonValue } from '#kernel';
import { parseCalendar } from './parse-calendar.ts';
import { parseUnitHours } from './parse-unit-hours.ts';

const day = ['07:30-11:30', '13:30-17:30'];
const week: JsonObject = {
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  ...{ saturday: [], sunday: [], madeUpDay: day },
};
const off = (date: string, kind = 'statutory'): JsonObject => ({
  ...{ date, kind, source: 'a notice' },
  name: { vi: 'Ngày nghỉ', en: 'Day off' },
});
const year = (daysOff: readonly JsonObject[], workingSaturdays: readonly string[] = []): JsonObject => ({
  ...{ year: 2028, daysOff: [...daysOff], workingSaturdays: [...workingSaturdays] },
});
const calendar = (changes: JsonObject): JsonObject => ({
  ...{ code: 'vietnam', version: '2027-11', name: { vi: 'Lịch', en: 'Calendar' } },
  ...{ hours: week, years: [year([off('2028-01-03')])] },
  ...changes,
});
const mistakes = (json: JsonValue): readonly string[] => {
  const parsed = parseCalendar(json);
  return parsed.ok ? [] : parsed.error;
};

const refused: readonly (readonly [what: string, changes: JsonObject, mistake: string])[] = [
  [
    'hours that overlap',
    { hours: { ...week, monday: ['07:30-11:30', '11:00-15:00'] } },
    'hours.monday[1] — 11:00-15:00 overlaps 07:30-11:30, or stands before it',
  ],
  [
    'hours of 61 minutes',
    { hours: { ...week, friday: ['07:61-11:30'] } },
    'hours.friday[0] — must be hours like "07:30-11:30", the end after the start',
  ],
  [
    'a working day without hours',
    { hours: { ...week, tuesday: [] } },
    'hours.tuesday — hours are missing: state agencies work that day',
  ],
  [
    'a day of the week that is left out',
    { hours: { ...week, sunday: null } },
    'hours.sunday — must be a list',
  ],
  [
    'a made-up Saturday without hours',
    { hours: { ...week, madeUpDay: [] }, years: [year([], ['2028-01-08'])] },
    'hours.madeUpDay — hours are missing: there are Saturdays to be worked',
  ],
  [
    'a day off that is also worked',
    { years: [year([off('2028-01-08')], ['2028-01-08'])] },
    'years[0].workingSaturdays[0] — 2028-01-08 cannot be worked: it is off, at years[0].daysOff[0].date',
  ],
  [
    'a made-up Saturday that is none',
    { years: [year([], ['2028-01-07'])] },
    'years[0].workingSaturdays[0] — 2028-01-07 is no Saturday',
  ],
  [
    'a made-up Saturday of an office that sits on Saturdays',
    { hours: { ...week, saturday: ['07:30-11:30'] }, years: [year([], ['2028-01-08'])] },
    'years[0].workingSaturdays[0] — 2028-01-08 is worked anyway: Saturdays have hours',
  ],
  [
    'a day off twice',
    { years: [year([off('2028-01-03'), off('2028-01-03')])] },
    'years[0].daysOff[1].date — 2028-01-03 is off already, at years[0].daysOff[0].date',
  ],
  [
    'a made-up Saturday twice',
    { years: [year([], ['2028-01-08', '2028-01-08'])] },
    'years[0].workingSaturdays[1] — 2028-01-08 stands already at years[0].workingSaturdays[0]',
  ],
  [
    'a day of another year',
    { years: [year([off('2027-01-01')])] },
    'years[0].daysOff[0].date — 2027-01-01 is no day of 2028',
  ],
  [
    'a day taken off that is a day of rest',
    { years: [year([off('2028-01-08', 'swap-off')])] },
    'years[0].daysOff[0].date — 2028-01-08 is a day of weekly rest: a swap-off day takes a working day off',
  ],
  [
    'years with a gap',
    { years: [year([]), { year: 2030, daysOff: [], workingSaturdays: [] }] },
    'years — must follow each other without a gap',
  ],
  ['a clock that is none', { clock: 'week' }, 'clock — must be hour or day'],
  ['a version with blanks', { version: '2027 11' }, 'version — must be a word of letters, digits, - and .'],
];
for (const [what, changes, mistake] of refused) {
  test(`a calendar with ${what} is refused with the place of the mistake`, () => {
    assert.deepEqual(mistakes(calendar(changes)), [mistake]);
  });
}

test('a calendar without mistakes is read, with the hour clock when it names none', () => {
  const parsed = parseCalendar(calendar({ years: [year([off('2028-01-07', 'swap-off')], ['2028-01-15'])] }));
  assert.equal(parsed.ok && parsed.value.clock, 'hour');
});

test('every mistake of a file is told at once', () => {
  const all = calendar({
    code: '',
    hours: { ...week, monday: ['8-12'] },
    years: [year([off('2028-02-30')])],
  });
  assert.equal(mistakes(all).length, 3);
});

test("a unit's own hours are refused with the place of each mistake", () => {
  const closure = { date: '2026-12-07', name: { vi: 'Mất điện', en: 'No power' }, source: 'Notice 12' };
  const parsed = parseUnitHours({
    validFrom: '2026-12-01',
    hours: { ...week, saturday: ['07:30-11:30', '09:00-10:00'] },
    closures: [
      closure,
      closure,
      { ...closure, date: '2026-11-30' },
      { ...closure, date: '2026-12-08', open: ['x'] },
    ],
    closed: [],
  });
  assert.deepEqual(parsed.ok ? [] : parsed.error, [
    'closed — is not a known key; known are validFrom, note, hours, reception, closures',
    'hours.saturday[1] — 09:00-10:00 overlaps 07:30-11:30, or stands before it',
    'closures[3].open[0] — must be hours like "07:30-11:30", the end after the start',
    'closures[1].date — 2026-12-07 is closed already, at closures[0]',
    'closures[2].date — 2026-11-30 lies before 2026-12-01, from when these hours hold',
  ]);
  assert.ok(parseUnitHours({ validFrom: '2026-12-01', closures: [closure] }).ok);
});
