import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { dateOfInstant, instant, plainDate, type UnitId } from '#kernel';
import { loadUnits, unitByCode } from '#organisations';
import { type TestDatabase, testDatabase } from '#test/database';
import { currentCalendarName, insertUnitCalendar } from './calendars.store.ts';
import { importCalendars } from './import-calendars.action.ts';
import { cachedCalendars, calendarNamed } from './named-calendars.action.ts';
import { hashOf } from './publishing.ts';
import { dayOf } from './working-count.ts';

const now = instant('2026-11-20T09:00');
let base: TestDatabase;
let province: UnitId;
let commune: UnitId;

before(async () => {
  base = await testDatabase();
  await loadUnits(base.owner, 'content');
  province = await unit('68');
  commune = await unit('24787');
});
after(() => base.close());

async function unit(code: string): Promise<UnitId> {
  const found = await unitByCode(base.db, code, plainDate('2026-11-20'));
  assert.ok(found);
  return found.id;
}

const setHours = (code: string, unitId: UnitId, validFrom: string, closures: string[] = []) =>
  base.db.transaction((tx) => {
    const definition = {
      validFrom,
      closures: closures.map((date) => ({ date, name: { vi: 'Lũ', en: 'Flood' }, source: 'Notice 1' })),
    };
    return insertUnitCalendar(tx, {
      ...{ code, unitId, validFrom: plainDate(validFrom), definition, sha256: hashOf(definition) },
      ...{ publishedAt: dateOfInstant(now), publishedBy: 'a test', note: '' },
    });
  });

test('before the first import there is no calendar, after it the name is that of the file', async () => {
  await assert.rejects(currentCalendarName(base.db), /motcua import/);
  const first = await importCalendars(base.db, 'content', now);
  assert.deepEqual(first.ok && first.value.added, ['vietnam 2026-10']);
  const again = await importCalendars(base.db, 'content', now);
  assert.deepEqual(again.ok && again.value.unchanged, ['vietnam 2026-10']);
  assert.equal(await currentCalendarName(base.db), 'vietnam 2026-10');
});

test('a file that says something else under a published name is refused, one with a newer name is in force', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-calendars-'));
  try {
    const file = path.join(folder, 'calendars', 'vietnam.json');
    await cp('content/calendars', path.dirname(file), { recursive: true });
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"clock": "hour"', '"clock": "day"'));
    const differs = await importCalendars(base.db, folder, now);
    assert.match(
      differs.ok ? '' : (differs.error[0] ?? ''),
      /vietnam 2026-10 is published here with other days/,
    );
    await writeFile(file, text.replace('"version": "2026-10"', '"version": "2026-11"'));
    const newer = await importCalendars(base.db, folder, now);
    assert.deepEqual(newer.ok && newer.value.added, ['vietnam 2026-11']);
    await writeFile(file, text.replace('"version": "2026-10"', '"version": "2026-09"'));
    const older = await importCalendars(base.db, folder, now);
    assert.deepEqual(older.ok && older.value.older, ['vietnam 2026-09']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a unit counts by the hours of those above it and its own, each under its version', async () => {
  assert.equal(await currentCalendarName(base.db, commune), 'vietnam 2026-11');
  await setHours('68', province, '2026-01-01', ['2026-11-23']);
  await setHours('24787', commune, '2026-12-01', ['2026-12-07']);
  await setHours('24787', commune, '2026-12-10');
  assert.equal(await currentCalendarName(base.db, province), 'vietnam 2026-11 + 68@1');
  assert.equal(await currentCalendarName(base.db, commune), 'vietnam 2026-11 + 68@1 + 24787@2');
  const calendars = cachedCalendars();
  const calendar = await calendars.ofUnit(base.db, commune);
  assert.equal(calendar.version, '2026-11 + 68@1 + 24787@2');
  assert.equal(await calendars.named(base.db, 'vietnam 2026-11 + 68@1 + 24787@2'), calendar);
  for (const date of ['2026-11-23', '2026-12-07'])
    assert.equal(dayOf(calendar, plainDate(date))?.dayOff?.kind, 'closure');
  const before = await calendarNamed(base.db, 'vietnam 2026-10 + 68@1');
  assert.equal(dayOf(before, plainDate('2026-12-07'))?.minutes, 480);
  await assert.rejects(calendarNamed(base.db, 'vietnam 2026-11 + 24787@9'), /no version 9/);
});

test('what is published is never changed or taken back, by whoever it is', async () => {
  for (const text of [
    `update calendar_version set note = 'x'`,
    'delete from calendar_version',
    'update unit_calendar set version = 9',
    'delete from unit_calendar',
  ]) {
    await assert.rejects(base.db.run({ text, values: [] }), /permission denied/);
    await assert.rejects(base.owner.run({ text, values: [] }), /not changed: publish a new version/);
  }
});
