import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { plainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { acceptingPath } from '../accepting/accepting.paths.ts';
import { acceptingRoutes } from '../accepting/accepting.route.ts';
import { acceptedFor, acceptingOn } from '../accepting/accepting.store.ts';
import { limitInForce } from '../local-limits/local-limit.store.ts';
import { localFeeOn } from './local-fee.store.ts';
import { optionPath, optionsPath } from './options.paths.ts';
import { optionsRoutes } from './options.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const routes = [...optionsRoutes({ db }), ...acceptingRoutes({ db })];
const head = await office.official('24871', 'centreHead');
const province = await office.official('68', 'procedureController');
const [marital, left] = ['1.004873', '1.001193'];
const unit = async (code: string) =>
  (await unitByCode(db, code, plainDate('2026-12-01')))?.id ?? assert.fail(code);
const send = (code: string, body: Readonly<Record<string, string>>, by = head) =>
  askPage(routes, ['POST', optionPath(':code')], by, { params: { code }, body });

const shorter = {
  of: 'limit',
  value: '2',
  kind: 'workday',
  limitFrom: '01/12/2026',
  limitGround: 'Quyết định 15',
};

test('a head looks at a shorter limit, then records it; it counts from its day, and the journal knows by whom', async () => {
  const looked = pageOf(await send(marital, shorter));
  assert.match(looked.markup, /Thời hạn: 3 ngày làm việc → 2 ngày làm việc/);
  const version = await office.versionOf(marital);
  const unitId = await unit('24871');
  const on = (day: string) => limitInForce(db, { version, unitId, on: plainDate(day) });
  assert.equal((await on('2026-12-01'))?.source, 'law', 'a look records nothing');
  assert.equal((await send(marital, { ...shorter, act: 'record' })).kind, 'redirect');
  assert.equal((await on('2026-11-30'))?.source, 'law');
  assert.equal((await on('2026-12-01'))?.source, 'local');
  const [entry] = await office.owner.run<{ action: string; subject_id: string; by_name: string }>({
    text: 'select action, subject_id, by_name from admin_event order by seq desc limit 1',
    values: [],
  });
  assert.deepEqual([entry?.action, entry?.subject_id], ['procedure.local-limit-set', marital]);
  assert.ok(entry?.by_name.includes(head.name));
});

test('what is longer than the law, or no day, is told beside its field', async () => {
  const longer = pageOf(await send(marital, { ...shorter, value: '30', act: 'record' }));
  assert.equal(longer.status, 422);
  assert.match(longer.markup, /dài hơn quy định/);
  assert.match(
    pageOf(await send(marital, { ...shorter, limitFrom: '31/02/2027' })).markup,
    /Nhập ngày có thật/,
  );
  const free = { of: 'fee', amount: '5000', feeFrom: '01/12/2026', feeGround: 'Nghị quyết', act: 'record' };
  assert.match(pageOf(await send(left, free)).markup, /không để cấp tỉnh quy định/);
});

test('an agency is set by its own head and by the province, and is not found by anybody else', async () => {
  const other = { ...shorter, donVi: '24787' };
  assert.deepEqual(await send(marital, other), { kind: 'not-found' });
  assert.equal(pageOf(await send(marital, other, province)).status, 200);
  const list = (by: typeof head, agency: string) =>
    askPage(routes, ['GET', optionsPath], by, { query: { 'don-vi': agency } });
  assert.equal(pageOf(await list(province, '24871')).status, 200);
  assert.deepEqual(await list(head, '68'), { kind: 'not-found' });
});

test('a resolution of the province counts at every agency below, one of its own before it', async () => {
  const [found] = await db.run<{ code: string }>({
    text: `select procedure_code as code from procedure_version where effective_to is null
      and (content #>> '{fee,setByProvincialCouncil}')::boolean order by 1 limit 1`,
    values: [],
  });
  const code = found?.code ?? assert.fail();
  const fee = {
    of: 'fee',
    amount: '50.000',
    feeFrom: '01/12/2026',
    feeGround: 'Nghị quyết A',
    act: 'record',
  };
  assert.equal((await send(code, fee, province)).kind, 'redirect');
  const at = async (day: string) => localFeeOn(db, { code, unitId: await unit('24871'), on: plainDate(day) });
  assert.deepEqual([await at('2026-11-30'), (await at('2026-12-01'))?.amount], [undefined, 50_000]);
  await send(code, { ...fee, amount: '40000', feeFrom: '01/01/2027' }, head);
  assert.deepEqual([(await at('2026-12-31'))?.amount, (await at('2027-01-01'))?.amount], [50_000, 40_000]);
});

test('another desk accepts from its day until it is stopped; once, and never the own one', async () => {
  const bound = '1.004884';
  await office.owner.run({ text: 'alter table procedure_version disable trigger user', values: [] });
  await office.owner.run({
    text: `update procedure_version set content = content || '{"nonTerritorialWithinProvince": false}'
      where procedure_code = $1`,
    values: [bound],
  });
  const [own, other] = [await unit('24871'), await unit('24868')];
  const ask = (code: string, body: Readonly<Record<string, string>>) =>
    askPage(routes, ['POST', acceptingPath(':code')], head, { params: { code }, body });
  const typed = { desk: other, from: '01/12/2026', ground: 'Quyết định 15', act: 'record' };
  const letIn = async (day: string) =>
    (await acceptedFor(db, { code: bound, deskUnitId: other, on: plainDate(day) })).has(own);
  assert.match(
    pageOf(await ask(bound, { ...typed, act: 'preview' })).markup,
    /nhận hồ sơ thủ tục này cho Xã Đinh Văn/,
  );
  assert.equal(await letIn('2026-12-01'), false, 'a look records nothing');
  assert.equal((await ask(bound, typed)).kind, 'redirect');
  assert.deepEqual([await letIn('2026-11-30'), await letIn('2026-12-01')], [false, true]);
  assert.match(pageOf(await ask(bound, typed)).markup, /href="#from"[^>]*>Nơi này đã được quy định/);
  assert.match(
    pageOf(await ask(bound, { ...typed, desk: own })).markup,
    /href="#desk"[^>]*>Bộ phận một cửa của chính/,
  );
  assert.match(pageOf(await ask(marital, typed)).markup, /đã được nộp ở mọi nơi/);
  const [rule] = await acceptingOn(db, { code: bound, on: plainDate('2026-12-01') });
  const stop = { act: 'stop', stop: rule?.id ?? assert.fail(), stopOn: '01/01/2027' };
  assert.match(pageOf(await ask(bound, { ...stop, stopOn: '32/01/2027' })).markup, /href="#stopOn"/);
  assert.equal((await ask(bound, stop)).kind, 'redirect');
  assert.deepEqual([await letIn('2026-12-31'), await letIn('2027-01-01')], [true, false]);
});
