import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { runningOffice } from '#test/running-office';
import { client, locationOf } from './http-steps.ts';

const office = await runningOffice();
after(() => office.close());

const owner = {
  ...{ ownerName: 'Lê Thị Sen', ownerSex: 'female', ownerId: '068190123456', foundedBy: 'family' },
  ...{ 'ownerBirthDate-day': '1', 'ownerBirthDate-month': '2', 'ownerBirthDate-year': '1990' },
  ...{ 'ownerAddress-province': '68', 'ownerAddress-commune': '24871' },
};
const member = {
  ...{ 'members-0-person-name': 'Lê Văn Ba', 'members-0-person-sex': 'male' },
  ...{ 'members-0-person-birthDate-day': '3', 'members-0-person-birthDate-month': '4' },
  ...{ 'members-0-person-birthDate-year': '1960', 'members-0-person-personId': '068160123456' },
};

test('rows are added, refused and read without a script; what is smuggled in is dropped', async () => {
  const guest = await client(office.url);
  await guest.get('/thu-tuc/1.001612/nop');
  const first = locationOf(await guest.post('/thu-tuc/1.001612/nop', { donVi: '24871' }));
  const asker = { filedBy: 'owner', requesterName: 'Lê Thị Sen', requesterPhone: '0912345678' };
  const second = locationOf(await guest.post(first, asker));
  const rows = locationOf(await guest.post(second, owner));

  const added = await guest.post(rows, { ...member, 'members-rows': '1', _them: 'members' });
  assert.equal(locationOf(added), `${rows}?them=members`);
  const shown = await (await guest.get(locationOf(added))).text();
  assert.match(shown, /Thành viên 1: Lê Văn Ba, sinh ngày 03\/04\/1960, nam/);
  assert.match(shown, /name="members-1-person-name"/);

  const million = await guest.post(rows, { ...member, 'members-rows': '1000000' });
  assert.equal(million.status(), 422);
  assert.match(await million.text(), /Chỉ khai được tối đa 20 thành viên/);
  const fields = Array.from({ length: 2_000 }, (_, row) => [`members-${row}-person-name`, 'x']);
  const flood = await guest.post(rows, Object.fromEntries(fields));
  assert.equal(flood.status(), 413);
  assert.match(await flood.text(), /<h1/);

  const smuggled = { capital: '1', taxAddressSame: 'same', 'members-0-person-isAdmin': 'yes' };
  await guest.post(rows, { ...member, ...smuggled, 'members-rows': '1' });
  const draft = rows.replace('/thanh-vien', '');
  const check = await guest.get(`${draft}/kiem-tra`);
  assert.equal(locationOf(check), `${draft}/ho-kinh-doanh?ve=kiem-tra`, 'capital was not asked there');
});

test('the summary of a draft is a PDF for whoever fills it in, and not there for anybody else', async () => {
  const guest = await client(office.url);
  await guest.get('/thu-tuc/1.001612/nop');
  const first = locationOf(await guest.post('/thu-tuc/1.001612/nop', { donVi: '24871' }));
  const summary = `${first.slice(0, first.lastIndexOf('/'))}/tom-tat.pdf`;
  const own = await guest.get(summary);
  assert.equal(own.headers()['content-type'], 'application/pdf');
  assert.match((await own.body()).subarray(0, 5).toString(), /%PDF-/);
  assert.equal((await (await client(office.url)).get(summary)).status(), 404);
});
