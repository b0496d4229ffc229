import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dateIn, instant, plainDate } from '#kernel';
import { type TestDatabase, testDatabase } from '#test/database';
import { currentCalendarName } from '../calendars.store.ts';
import { importCalendars } from '../import-calendars.action.ts';
import { cachedCalendars } from '../named-calendars.action.ts';
import { dayOf } from '../working-count.ts';
import { announce, currentDefinition, draftOf } from './announce.action.ts';
import { parseYearForm } from './announce.form.ts';
import { suggestedYear } from './announcement.ts';
import { dayField, groundField, saturdayField, valuesOf } from './year-fields.ts';

const now = instant('2027-10-02T09:00');
const base = 'vietnam 2026-10';
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  const imported = await importCalendars(database.owner, 'content', instant('2026-11-20T09:00'));
  assert.ok(imported.ok);
});
after(() => database.close());

const typed = valuesOf(suggestedYear(2028), 'Notice 1');
const recounted: string[] = [];
const moves = {
  recount: async (_: unknown, name: string) => {
    recounted.push(name);
  },
};

test('a sent year is read as its days; each mistake stands at its field', () => {
  const read = parseYearForm(typed, 2028);
  assert.deepEqual(
    read.ok && read.value.days.daysOff.map(({ date }) => date),
    suggestedYear(2028).daysOff.map(({ date }) => date),
  );
  const wrong = parseYearForm(
    {
      ...typed,
      [dayField(0, 'date')]: '31/02/2028',
      [dayField(1, 'date')]: '01/01/2027',
      [dayField(2, 'vi')]: '',
      [dayField(20, 'date')]: '08/01/2028',
      [dayField(20, 'vi')]: 'Hoán đổi',
      [dayField(20, 'en')]: 'Swap',
      [dayField(20, 'kind')]: 'swap-off',
      [saturdayField(0)]: '07/01/2028',
      [saturdayField(1)]: '01/05/2028',
      [groundField]: '',
    },
    2028,
  );
  assert.deepEqual(wrong.ok ? [] : Object.keys(wrong.error).sort(), [
    'day[0].date',
    'day[1].date',
    'day[20].date',
    'day[2].vi',
    'ground',
    'saturday[0]',
    'saturday[1]',
  ]);
});

test('an announced year is in force at once, the one before stays as it was, and dossiers are counted again', async () => {
  const days = { ...suggestedYear(2028), workingSaturdays: [plainDate('2028-01-15')] };
  const done = await announce(
    database.db,
    { days, base, actor: { kind: 'system', reason: 'Trần A' }, note: 'Notice 1', now },
    moves,
  );
  assert.deepEqual(done, { ok: true, value: 'vietnam 2027-10-02' });
  assert.deepEqual(recounted, ['vietnam 2027-10-02']);
  const calendars = cachedCalendars();
  assert.equal(await currentCalendarName(database.db), `vietnam ${dateIn(now)}`);
  const saturday = async (name: string) =>
    dayOf(await calendars.named(database.db, name), plainDate('2028-01-15'))?.minutes;
  assert.deepEqual([await saturday(base), await saturday('vietnam 2027-10-02')], [0, 480]);
});

test('what was looked at must still be in force, say something new, and be no year too far', async () => {
  const days = suggestedYear(2028);
  const stale = await announce(
    database.db,
    { days, base, actor: { kind: 'system', reason: 'B' }, note: '', now },
    moves,
  );
  assert.equal(!stale.ok && stale.error.code, 'calendar.moved-on');
  const far = await draftOf(database.db, { days: suggestedYear(2030), now });
  assert.equal(!far.ok && far.error.code, 'calendar.year-too-far');
  const same = { ...days, workingSaturdays: [plainDate('2028-01-15')] };
  const nothing = await draftOf(database.db, { days: same, now });
  assert.equal(!nothing.ok && nothing.error.code, 'calendar.nothing-new');
  const second = await draftOf(database.db, { days, now });
  assert.equal(second.ok && second.value.version, '2027-10-02.2');
  assert.equal((await currentDefinition(database.db)).version, '2027-10-02');
});
