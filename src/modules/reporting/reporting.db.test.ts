import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { acceptAt, refuseAt } from '#test/desk';
import { projectAll } from '#test/figures';
import { type TestOffice, testNow, testOffice } from '#test/office';
import { pagesOf } from '#test/reporting-pages';
import { compareFigures } from './projection/compare-figures.action.ts';

describe('the figures of an office at work', () => {
  let office: TestOffice;
  let app: Awaited<ReturnType<typeof pagesOf>>;
  let code: string;
  let name: string;

  before(async () => {
    office = await testOffice();
    app = await pagesOf(office, testNow);
    const citizen = await office.citizen();
    name = citizen.name;
    const [accepted, refused] = [await office.file('24871', citizen), await office.file('24871', citizen)];
    await office.file('24871', citizen);
    const done = await acceptAt(office, '24871', accepted);
    code = done.ok ? (done.value.dossier.code ?? '') : '';
    assert.ok((await refuseAt(office, '24871', refused)).ok);
    await projectAll(office.db);
  });
  after(async () => {
    await app.close();
    await office.close();
  });

  const get = (url: string) => app.ask(url);

  test('count what real journals say: one received, one refused, one not counted yet', async () => {
    const { status, body } = await get('/api/v1/figures/24871?from=2026-11-15&to=2026-12-14');
    assert.equal(status, 200);
    const { figures, until, unit } = JSON.parse(body);
    assert.deepEqual(
      [figures.received, figures.newOnline, figures.inProgress, figures.refused],
      [1, 1, 1, 1],
    );
    assert.deepEqual([until, unit.code], ['2026-11-20', '24871']);
    const province = JSON.parse((await get('/api/v1/figures/68')).body);
    assert.equal(province.figures.received, 1);
    assert.deepEqual((await compareFigures(office.db)).differences, []);
  });

  test('are open to anyone, in both languages, down to the list behind each number', async () => {
    const commune = await get('/so-lieu/24871');
    assert.equal(commune.status, 200);
    assert.match(commune.body, /Số liệu giải quyết hồ sơ: Xã Đinh Văn Lâm Hà/);
    const province = await get('/so-lieu?lang=en');
    assert.match(province.body, /How dossiers are handled/);
    assert.match(province.body, /href="\/so-lieu\/24871\?/);
    const list = await get('/so-lieu/24871/danh-sach?so=inProgress&tu=2026-11-15&den=2026-12-14');
    assert.equal(list.status, 200);
    assert.ok(list.body.includes(code));
    assert.match(list.body, /hộ kinh doanh/i);
    assert.ok(!list.body.includes(name));
  });

  test('can be taken along as a spreadsheet and as data', async () => {
    const figures = await get('/so-lieu/24871?dang=csv');
    assert.match(figures.type, /^text\/csv/);
    assert.equal(figures.body.trimEnd().split('\r\n').length, 2);
    const list = await get('/so-lieu/68/danh-sach?so=new&tu=2026-11-15&den=2026-12-14&dang=csv');
    assert.ok(list.body.includes(`\n${code},1.001612,`));
    const data = await get('/so-lieu/68/danh-sach?so=refused&tu=2026-11-15&den=2026-12-14&dang=json');
    const [refused, ...others] = JSON.parse(data.body);
    assert.deepEqual([refused.code, refused.refusedOn, others.length], [null, '2026-11-20', 0]);
  });

  test('answer a wrong question politely', async () => {
    const wrong = await get('/so-lieu?tu-day=31&tu-month=2&tu-year=2026&den=2026-11-20');
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /value="31"/);
    for (const url of [
      '/so-lieu/99999',
      '/so-lieu/..%2f',
      '/so-lieu/24871/danh-sach?so=secret',
      '/so-lieu/24871/danh-sach?so=late&tu=x&den=y',
      '/api/v1/figures/99999',
    ])
      assert.equal((await get(url)).status, 404, url);
    const backwards = await get('/api/v1/figures/24871?from=2026-11-10&to=2026-11-01');
    assert.equal(backwards.status, 422);
  });
});
