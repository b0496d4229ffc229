import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { plainDate } from '#kernel';
import { managedAgency, unitByCode } from '#organisations';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { currentCalendarName } from '../calendars.store.ts';
import { ownHoursPath } from './own-hours.paths.ts';
import { ownHoursRoutes } from './own-hours.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const recounted: string[] = [];
const routes = ownHoursRoutes({
  db,
  moves: {
    affected: async () => ({ total: 0, moves: [] }),
    recount: async (_, name) => {
      recounted.push(name);
    },
  },
  managed: (agencyId, code, on) => managedAgency(db, { agencyId, code, on }),
});
const head = await office.official('24871', 'centreHead');
const day = '7:30-11:30, 13:30–17:00';
const week = (kind: string) =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((each) => [`${kind}.${each}`, day]),
  );
const typed = {
  ...{ validFrom: '01/12/2026', note: 'Quyết định 12', ...week('hours'), ...week('reception') },
  'reception.saturday': '07:30-11:30',
};
const send = (body: Readonly<Record<string, string>>) =>
  askPage(routes, ['POST', ownHoursPath], head, { body });

test('a head looks at what moves, then publishes; the agency counts by it and the journal says by whom', async () => {
  const before = pageOf(await askPage(routes, ['GET', ownHoursPath], head));
  assert.match(before.markup, /07:30-11:30/);
  assert.match(pageOf(await send(typed)).markup, /Không hồ sơ đang giải quyết nào bị dời hạn/);
  const id = (await unitByCode(db, '24871', plainDate('2026-12-01')))?.id ?? assert.fail();
  const name = await currentCalendarName(db, id);
  assert.ok(!name.includes('24871@'), 'a look publishes nothing');
  assert.equal((await send({ ...typed, act: 'publish' })).kind, 'redirect');
  assert.match(await currentCalendarName(db, id), /24871@1/);
  assert.deepEqual(recounted, ['24871@1']);
  const [entry] = await office.owner.run<{ action: string; by_name: string }>({
    text: 'select action, by_name from admin_event order by seq desc limit 1',
    values: [],
  });
  assert.equal(entry?.action, 'calendar.unit-hours-set');
  assert.ok(entry.by_name.includes(head.name));
});

test('hours that overlap, a day closed twice or before the hours begin are told beside their lines', async () => {
  const closure = (row: number, date: string) => ({
    [`closures[${row}].date`]: date,
    [`closures[${row}].vi`]: 'Mất điện',
  });
  const told = async (more: Readonly<Record<string, string>>) => pageOf(await send({ ...typed, ...more }));
  const overlap = await told({ 'hours.monday': '07:30-11:30, 11:00-17:00' });
  assert.equal(overlap.status, 422);
  assert.match(overlap.markup, /Buổi 11:00-17:00 chồng lên buổi 07:30-11:30/);
  assert.match(overlap.markup, /href="#hours-monday"/);
  const twice = await told({ ...closure(1, '11/12/2026'), ...closure(3, '11/12/2026') });
  assert.match(twice.markup, /href="#closures-3-date"[^>]*>Ngày này đã có trong danh sách/);
  assert.match((await told(closure(0, '01/11/2026'))).markup, /trước ngày bắt đầu áp dụng/);
  assert.match((await told({ note: '' })).markup, /Nhập số và ngày của quyết định/);
});

test('days of closing are added and taken away one by one, and Saturday morning is a press of a button', async () => {
  const closed = { 'closures[0].date': '11/12/2026', 'closures[0].vi': 'Mất điện', 'closures[1].date': '' };
  const press = async (act: string, more = {}) => pageOf(await send({ ...typed, ...more, act })).markup;
  assert.match(await press('add-closure'), /name="closures\[0\].date"/);
  const more = await press('add-closure', closed);
  assert.match(more, /name="closures\[2\].date"/);
  const less = await press('remove-closure.0', { ...closed, 'closures[1].date': '12/12/2026' });
  assert.match(less, /name="closures\[0\].date"[^>]*value="12\/12\/2026"/);
  assert.doesNotMatch(less, /Mất điện/);
  assert.match(
    await press('saturday-morning', { 'reception.saturday': '' }),
    /reception-saturday"[^>]*value="7:30-11:30"/,
  );
});

test('another agency is not found for a head, and any below it for the province', async () => {
  const province = await office.official('68', 'systemAdmin');
  const ask = (by: typeof head, code: string) =>
    askPage(routes, ['GET', ownHoursPath], by, { query: { 'don-vi': code } });
  assert.deepEqual(await ask(head, '24787'), { kind: 'not-found' });
  assert.equal(pageOf(await ask(province, '24787')).status, 200);
});
