import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { CalendarDefinition } from '../calendar.ts';
import { readCalendar } from '../load-calendar.action.ts';
import { makeCalendar } from '../make-calendar.ts';
import { dayOf } from '../working-count.ts';
import { announceable, announcedYear, departures, suggestedYear, withYear } from './announcement.ts';
import { parseYearFile, yearFile } from './year-file.ts';

let national: CalendarDefinition;
before(async () => {
  national = await readCalendar('content/calendars/vietnam.json');
});

test('the suggestion for a year is what was assumed of it: announcing it unchanged moves no day', () => {
  const [assumed, announced] = [national, withYear(national, suggestedYear(2028), '2027-11-01')].map((each) =>
    makeCalendar(each),
  );
  for (const day of announced?.days ?? []) {
    const same = assumed && dayOf(assumed, day.date);
    assert.deepEqual([day.minutes, day.kind], [same?.minutes, same?.kind], day.date);
  }
  assert.deepEqual(announced?.announced, { first: 2021, last: 2028 });
});

test('the announced years may be announced anew, and the next one, no other', () => {
  const years = [2020, 2021, 2027, 2028, 2029].map((year) => announceable(national, year));
  assert.deepEqual(years, [false, true, true, true, false]);
});

test('a year that leaves out a day of the law is published only after that was seen', () => {
  const suggested = suggestedYear(2028);
  const days = { ...suggested, daysOff: suggested.daysOff.filter(({ date }) => date !== '2028-11-24') };
  assert.deepEqual(
    departures(days).missing.map(({ date }) => date),
    ['2028-11-24'],
  );
  const year = announcedYear(national, 2026);
  assert.ok(year);
  assert.deepEqual(
    departures(year).added.map(({ date }) => date),
    ['2026-01-02', '2026-08-31'],
  );
});

test('a year is written to a file and read again, its mistakes told by their place in the file', () => {
  const suggested = suggestedYear(2028);
  const read = parseYearFile(yearFile(suggested), national);
  assert.deepEqual(read.ok && read.value, suggested);
  const wrong = parseYearFile(
    { ...yearFile(suggested), workingSaturdays: ['2028-01-07', '2027-01-08'] },
    national,
  );
  assert.deepEqual(wrong.ok ? [] : wrong.error, [
    'workingSaturdays[1] — 2027-01-08 is no day of 2028',
    'workingSaturdays[0] — 2028-01-07 is no Saturday',
    'workingSaturdays[1] — 2027-01-08 is no Saturday',
  ]);
});
