import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { addMinutes, instant, type Official, type UnitId } from '#kernel';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { takeOpenStep } from '#test/specialist';
import { unzipped } from '#test/zip';
import { keptWork } from './agency-work.action.ts';
import { askExport, type ExportDeps, makeExport } from './export/export.action.ts';
import { contentOf, findExport, sweepExports } from './export/export.store.ts';
import { watchWork } from './live/watch.action.ts';
import { everything } from './sections.ts';
import { loadSupervision } from './supervision/supervision.action.ts';
import { keepView } from './views/saved-views.action.ts';
import { removeView, switchDefault, viewsFor } from './views/saved-views.store.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const deps: ExportDeps = {
  db: office.db,
  office: office.office,
  workOf: keptWork(office.db, Date.now),
  now: () => testNow,
  calendarOf: (unitId: UnitId) => office.office.calendarOf(office.db, unitId),
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
};
const desk = await office.official(commune, 'deskOfficer');
const mai = await office.official(commune, 'handler');
const lan = await office.official(commune, 'handler', 1);
const head = await office.official(commune, 'divisionHead');
const strange = await office.official('24895', 'deskOfficer');

test('a list is saved under a name, shared only inside the agency, and one of one’s own opens first', async () => {
  const save = (who: Official, name: string, more = {}) =>
    keepView(
      office.db,
      who,
      { name, filter: { ...everything, section: 'mine' }, isDefault: false, shared: false, ...more },
      testNow,
    );
  assert.ok((await save(mai, 'Gấp', { isDefault: true, shared: true })).ok);
  assert.ok((await save(mai, 'Riêng', { isDefault: true })).ok);
  const seen = async (who: Official) =>
    (await viewsFor(office.db, who)).map(({ name, isDefault, by }) => [name, isDefault, by]);
  assert.deepEqual(await seen(mai), [
    ['Gấp', false, undefined],
    ['Riêng', true, undefined],
  ]);
  assert.deepEqual(await seen(lan), [['Gấp', false, mai.name]]);
  assert.deepEqual(await seen(strange), []);
  const [shared] = await viewsFor(office.db, lan);
  assert.equal(await removeView(office.db, lan, shared?.id ?? ''), false);
  assert.equal(await office.db.transaction((tx) => switchDefault(tx, mai, shared?.id ?? '')), true);
  assert.deepEqual(await seen(mai), [
    ['Gấp', true, undefined],
    ['Riêng', false, undefined],
  ]);
  assert.equal((await save(mai, '')).ok, false);
});

test('a list becomes a file with the same rows, for whoever asked alone, and goes after some days', async () => {
  const owner = { ...(await office.citizen(1)), name: '=Trần Thị Ước' };
  const id = await office.file(commune, owner);
  await office.file('24895', { ...(await office.citizen(2)), name: 'Người xã khác' });
  const filter = { ...everything, section: 'intake' } as const;
  const asked = await askExport(deps, desk, { filter, lang: 'vi' }, testNow);
  await makeExport(deps, asked);
  const made = await findExport(office.db, asked, desk);
  assert.deepEqual([made?.of, made?.done, made?.kept], [1, 1, true]);
  const text = Object.values(unzipped((await contentOf(office.db, asked)) ?? Buffer.alloc(0))).join('');
  assert.match(text, /=Trần Thị Ước/);
  assert.doesNotMatch(text, /Người xã khác|>=Trần/);
  assert.equal(await findExport(office.db, asked, strange), undefined);
  const later = addMinutes(testNow, 1);
  await sweepExports(office.db, { files: later, records: instant('2020-01-01T00:00') });
  assert.deepEqual(
    [(await findExport(office.db, asked, desk))?.kept, await contentOf(office.db, asked)],
    [false, undefined],
  );
  assert.ok(id);
});

test('whoever watches an agency is told of its changes and of no other’s, whichever process made them', async () => {
  const heard: string[] = [];
  const watch = watchWork(office.db);
  const leave = [
    watch(desk.agencyId, () => heard.push('here')),
    watch(strange.agencyId, () => heard.push('there')),
  ];
  await sleep(1_500);
  heard.length = 0;
  await office.file(commune, await office.citizen(3));
  for (let tries = 0; heard.length === 0 && tries < 600; tries += 1) await sleep(100);
  assert.deepEqual([...new Set(heard)], ['here']);
  for (const each of leave) each();
});

test('a head sees load and lateness by post and step, and what falls due on the next working days', async () => {
  const before = (await loadSupervision(deps, head, testNow)).told;
  const id = await office.file(commune, await office.citizen(4));
  await acceptAt(office, commune, id);
  const told = async (now = testNow) => (await loadSupervision(deps, head, now)).told;
  assert.equal((await told()).posts.get(undefined)?.count, 1 + (before.posts.get(undefined)?.count ?? 0));
  await takeOpenStep(office, mai, id);
  const load = (await told()).posts.get(mai.postId);
  assert.equal(load?.count, 1);
  assert.equal((await told()).days[0], '2026-11-20');
  assert.equal(
    load?.soon.reduce((sum, each) => sum + each, 0),
    1,
    'three working days: within the next five',
  );
  assert.equal((await told(instant('2026-12-10T09:00'))).posts.get(mai.postId)?.lights.red, 1);
  assert.equal((await told()).steps.get('process')?.count, 1 + (before.steps.get('process')?.count ?? 0));
});
