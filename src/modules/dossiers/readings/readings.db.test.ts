import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import { type Actor, addDays, addMinutes, type DossierId, dateIn, type Instant } from '#kernel';
import { findUnit } from '#organisations';
import type { Executor } from '#platform/db';
import { diskStore } from '#platform/files';
import { loadVersion } from '#procedures';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { caseworkPatterns } from '../casework/casework.paths.ts';
import { caseworkRoutes } from '../casework/casework.route.ts';
import type { DossierDeps } from '../deps.ts';
import { ownPatterns } from '../tracking/tracking.paths.ts';
import { noteReadings } from './note-readings.action.ts';
import { readingsRoutes } from './readings.route.ts';
import { clearReadingsBefore, readingsOf } from './readings.store.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const mai = await office.citizen(1);
const specialist = await office.official('24871', 'handler');
const chair = await office.official('24871', 'approver');

/** A database that counts what it is asked. */
function counting(): Executor & { readonly asked: () => number } {
  let count = 0;
  const run: Executor['run'] = (query) => {
    count += 1;
    return db.run(query);
  };
  return { ...db, run, asked: () => count };
}

const file = () => office.file('24871', mai);

test('the first time of a day is one statement, every further time none; another way, post or day is another line', async () => {
  const id = await file();
  const counted = counting();
  const note = noteReadings(counted);
  for (let n = 0; n < 20; n += 1) await note(specialist, 'page', [id], addMinutes(testNow, n));
  assert.equal(counted.asked(), 1);
  await note(specialist, 'paper', [id], testNow);
  await note(chair, 'page', [id], testNow);
  await note(mai, 'page', [id], testNow);
  assert.equal(counted.asked(), 3);
  const tomorrow = addMinutes(testNow, 24 * 60);
  await note(specialist, 'page', [id], tomorrow);
  const lines = await readingsOf(db, id, 10);
  assert.deepEqual(
    lines.map(({ by, day, kinds }) => [by, day, kinds]),
    [
      [specialist.name, dateIn(tomorrow), ['page']],
      [specialist.name, dateIn(testNow), ['page', 'paper']],
      [chair.name, dateIn(testNow), ['page']],
    ].sort((a, b) => String(b[1]).localeCompare(String(a[1]))),
  );
});

test('two processes write one line, and a list is one statement for all that is in it', async () => {
  const ids = [await file(), await file(), await file()];
  const counted = counting();
  await Promise.all([
    noteReadings(counted)(specialist, 'list', ids, testNow),
    noteReadings(counted)(specialist, 'list', [...ids, ...ids], testNow),
  ]);
  assert.equal(counted.asked(), 2);
  for (const id of ids) assert.equal((await readingsOf(db, id, 10)).length, 1);
});

test('what is older than it has to be kept goes, the rest stays', async () => {
  const id = await file();
  const at = (days: number): Instant => addMinutes(testNow, days * 24 * 60);
  for (const days of [-800, -744, -743]) await noteReadings(db)(specialist, 'page', [id], at(days));
  await clearReadingsBefore(db, addDays(dateIn(testNow), -744));
  assert.deepEqual(
    (await readingsOf(db, id, 10)).map(({ day }) => day),
    [dateIn(at(-743)), dateIn(at(-744))],
  );
});

const deps: DossierDeps = {
  office: office.office,
  files: diskStore('/nowhere'),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(db, id)) ?? assert.fail(),
  formSetAt: async (at) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(db, id)) ?? assert.fail(),
};
const routes = [...caseworkRoutes(deps), ...readingsRoutes(deps, 24)];
const open = (path: string, actor: Actor, id: DossierId) =>
  askPage(routes, ['GET', path], actor, { params: { id } });

test('whom it concerns sees post and agency, heads the person as well, and nobody else anything', async () => {
  const id = await file();
  const before = pageOf(await open(ownPatterns.readers, mai, id)).markup;
  assert.match(before, /Chưa có ai của cơ quan xem/);
  pageOf(await open(caseworkPatterns.dossier, specialist, id));
  const own = pageOf(await open(ownPatterns.readers, mai, id)).markup;
  assert.ok(own.includes(specialist.postName.vi) && own.includes(specialist.agencyName.vi));
  assert.ok(!own.includes(specialist.name));
  assert.ok(pageOf(await open(caseworkPatterns.readers, chair, id)).markup.includes(specialist.name));
  const [stranger, hoa] = [await office.official('24895', 'approver'), await office.citizen(2)];
  assert.equal((await open(caseworkPatterns.readers, stranger, id)).kind, 'not-found');
  assert.equal((await open(ownPatterns.readers, hoa, id)).kind, 'not-found');
});
