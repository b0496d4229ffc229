import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { cachedCalendars } from '#calendar';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { openDraft } from '../drafting/draft.store.ts';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import { compareRoutes } from '../process-changes/compare.route.ts';
import { comparePath } from '../process-changes/process-changes.paths.ts';
import { trialPath } from '../trial/trial.paths.ts';
import { trialRoutes } from '../trial/trial.route.ts';
import { procedureSource } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { designerRoutes } from './designer.route.ts';
import { loadDesign } from './load-design.action.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const routes = designerRoutes(procedureSource(db));
const controller = await office.official('68', 'procedureController');
const paths = designerPaths(processDesignerPath(':code'));
const code = '1.001193';

const get = (path: string, more: object = {}) =>
  askPage(routes, ['GET', path], controller, { params: { code, ...more } });
const post = (path: string, body: Readonly<Record<string, string>>, more: object = {}) =>
  askPage(routes, ['POST', path], controller, { params: { code, ...more }, body });

async function design() {
  const found = await loadDesign(db, code);
  assert.ok(found && found !== 'no-draft' && found.outline);
  return { ...found, outline: found.outline };
}
const seen = async () => ({ ban: String((await design()).revision) });

const review = {
  ...{ ten: 'Xem xét dự thảo', tenEn: 'Review the draft', loai: 'review', lan: 'lane-handler' },
  ...{ han: '1 giờ', sau: 'process' },
};

test('only who keeps the catalogue designs, and a draft is opened first', async () => {
  assert.deepEqual(new Set(routes.map(({ permission }) => permission)), new Set(['catalogue.manage']));
  assert.match(pageOf(await get(paths.list)).markup, /chưa có bản dự thảo/);
  assert.equal((await post(paths.begin, {})).kind, 'redirect');
  const { markup } = pageOf(await get(paths.list));
  assert.match(markup, /Các bước/);
  assert.match(markup, /Không có lỗi/);
});

test('a step is added, changed and moved; the sum of limits stands beside it', async () => {
  assert.equal((await post(paths.add, { ...review, ...(await seen()) })).kind, 'redirect');
  const added = (await design()).outline.items.map(({ id }) => id);
  assert.deepEqual(added.slice(1, 3), ['process', 'step-1']);
  assert.deepEqual((await design()).faults, []);
  const longer = { ...review, han: '3 ngày', ...(await seen()) };
  assert.equal((await post(paths.item(':id'), longer, { id: 'step-1' })).kind, 'redirect');
  const { markup } = pageOf(await get(paths.list));
  assert.match(markup, /Vượt quá/);
  assert.match(markup, /chỉ cho 8 giờ/);
  await post(paths.act, { viec: 'xoa', buoc: 'step-1', ...(await seen()) });
  assert.deepEqual((await design()).faults, []);
});

test('what is typed wrong is said beside the field and kept', async () => {
  const wrong = pageOf(await post(paths.add, { ...review, ten: '', han: 'lâu', ...(await seen()) }));
  assert.equal(wrong.status, 422);
  assert.match(wrong.markup, /Ông\/bà nhập tên\./);
  assert.match(wrong.markup, /value="lâu"/);
});

test('whoever changes a list that somebody else has changed meanwhile is told, and nothing is lost', async () => {
  const before = await seen();
  await post(paths.act, { viec: 'xuong', buoc: 'process', ...before });
  const late = pageOf(await post(paths.add, { ...review, ...before }));
  assert.equal(late.status, 422);
  assert.match(late.markup, /vừa sửa bản dự thảo/);
  assert.match(late.markup, /value="Xem xét dự thảo"/);
  await post(paths.act, { viec: 'len', buoc: 'process', ...(await seen()) });
});

test('a way is taken by rows over the decision, which are read again as the same rows', async () => {
  const choice = { loai: 'choice', ten: 'Đồng ý?', lan: 'lane-handler', sau: 'sign', ...(await seen()) };
  assert.equal((await post(paths.add, choice)).kind, 'redirect');
  const block = (await design()).outline.items.find(({ type }) => type === 'block');
  assert.ok(block?.type === 'block');
  const [flow] = block.ways.map((way) => way.flow);
  assert.ok(flow !== undefined);
  const asked = { ten: 'Đồng ý', tenEn: 'Granted', _them: 'dong', _ve: 'decision', ...(await seen()) };
  assert.match(pageOf(await post(paths.way(':id'), asked, { id: flow })).markup, /name="giaTri-0"/);
  const row = { soDong: '1', 've-0': 'decision', 'soSanh-0': '===', 'giaTri-0': 'granted' };
  await post(paths.way(':id'), { ten: 'Đồng ý', tenEn: 'Granted', ...row, ...(await seen()) }, { id: flow });
  const way = (await design()).outline.items.flatMap((item) => (item.type === 'block' ? item.ways : []))[0];
  assert.equal(way?.condition, '{"===":[{"var":"decision"},"granted"]}');
  assert.match(pageOf(await get(paths.way(':id'), { id: flow })).markup, /value="granted" selected/);
});

test('a lane is added and one with steps in it stays', async () => {
  const lane = { ten: 'Lãnh đạo phòng', vaiTro: 'divisionHead' };
  await post(paths.newLane, { ...lane, ...(await seen()) });
  const { outline } = await design();
  assert.equal(outline.lanes.at(-1)?.role, 'divisionHead');
  await post(paths.act, { viec: 'xoa-lan', lan: 'lane-handler', ...(await seen()) });
  assert.equal((await design()).outline.lanes.length, outline.lanes.length);
  assert.ok((await openDraft(db, code))?.files.bpmn?.includes('Lãnh đạo phòng'));
});

test('what is drawn is checked while it is drawn, saved with its mistakes, and never over what somebody else has done', async () => {
  const { xml = '', revision } = await design();
  const longer = xml.replace('motcua:limit="3h"', 'motcua:limit="3d"');
  const checked = await post(paths.check, { bpmn: longer });
  assert.ok(checked.kind === 'json');
  assert.match(JSON.stringify(checked.value), /Vượt quá/);
  const save = (bpmn: string, ban: number) => post(paths.canvas, { bpmn, ban: String(ban) });
  assert.equal((await save(longer, revision)).kind, 'redirect');
  assert.equal((await design()).xml, longer);
  const late = pageOf(await save(xml, revision));
  assert.equal(late.status, 409);
  assert.match(late.markup, /vừa sửa bản dự thảo/);
  const broken = pageOf(await save('<definitions', revision + 1));
  assert.match(broken.markup, /Tệp không đọc được/);
  assert.equal((await design()).xml, longer);
});

const bring = (text: string) =>
  askPage(routes, ['POST', paths.bring], controller, {
    params: { code },
    uploads: (async function* () {
      yield { field: 'tep', fileName: 'made.bpmn', stream: Readable.from([Buffer.from(text)]) };
    })(),
  });

test('a file made elsewhere is told fault by fault before anything is kept, and adapted when that is asked for', async () => {
  const before = (await design()).xml;
  const fixtures = path.join(import.meta.dirname, '../process/fixtures/bpmn-miwg');
  const looked = pageOf(await bring(await readFile(path.join(fixtures, 'A.1.0.bpmn'), 'utf8')));
  assert.match(looked.markup, /chỗ cần sửa trong tệp/);
  assert.match(looked.markup, /bpmn:Task “Task 1” thành một bước/);
  assert.equal((await design()).xml, before);
  const [, adapted = ''] = /name="bpmn" value="([^"]*)"/.exec(looked.markup) ?? [];
  const bpmn = adapted
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  assert.equal((await post(paths.keep, { bpmn, ...(await seen()) })).kind, 'redirect');
  const { outline } = await design();
  assert.deepEqual(
    outline.items.map((item) => item.type === 'step' && [item.name, item.step]),
    [
      ['Task 1', 'receive'],
      ['Task 2', 'process'],
      ['Task 3', 'return'],
    ],
  );
  const out = await get(paths.file);
  assert.ok(out.kind === 'file' && Buffer.isBuffer(out.body));
  assert.equal(out.body.toString(), (await design()).xml);
});

test('where a case has a limit of its own, each limit is held against the ways where it applies', async () => {
  const other = '1.004884';
  await askPage(routes, ['POST', paths.begin], controller, { params: { code: other } });
  const found = await loadDesign(db, other);
  assert.ok(found && found !== 'no-draft');
  assert.deepEqual(found.faults, []);
  assert.ok(found.times.length > 1);
  assert.ok(found.times.every(({ needed, allowed }) => needed <= allowed));
});

test('what is no process is refused with its place: broken XML, entities, a file too large, none at all', async () => {
  const before = (await design()).revision;
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "b">]><definitions/>';
  for (const [text, said] of [
    ['<definitions', /không đọc được tệp XML/],
    [bomb, /Dòng 2: không được khai báo kiểu tài liệu/],
    ['x'.repeat(300_001), /lớn hơn 300 KB/],
    ['', /không có nội dung/],
  ] as const) {
    const page = pageOf(await bring(text));
    assert.equal(page.status, 422);
    assert.match(page.markup, said);
  }
  assert.equal((await design()).revision, before);
});

test('a draft is tried with a calendar: choices are asked as it gets there, and what is typed wrong is told', async () => {
  const trial = trialRoutes({ db, calendars: cachedCalendars() });
  const day = { 'ngay-day': '30', 'ngay-month': '11', 'ngay-year': '2026', gio: '8:00' };
  const ask = async (query: Readonly<Record<string, string>> = {}) => {
    const params = { code: '1.004884' };
    const asked = { params, query: { ...day, ...query } };
    return pageOf(await askPage(trial, ['GET', trialPath(':code')], controller, asked));
  };
  const shown = await ask({ 'don-vi': '24871' });
  assert.equal(shown.status, 200);
  assert.match(shown.markup, /Hạn trả kết quả theo pháp luật/);
  const wrong = await ask({ gio: 'sớm' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.markup, /value="sớm"/);
  assert.equal((await ask({ 'ngay-year': '2090' })).status, 422);
});

test('a draft is drawn beside the version in force, with what differs marked and in words', async () => {
  const other = '1.004884';
  const params = { code: other };
  const found = await loadDesign(db, other);
  assert.ok(found && found !== 'no-draft' && found.outline);
  const step = found.outline.items.find((item) => item.type === 'step' && item.step === 'process');
  assert.ok(step);
  const ask = async () =>
    pageOf(await askPage(compareRoutes({ db }), ['GET', comparePath(':code')], controller, { params }));
  assert.match((await ask()).markup, /Quy trình không thay đổi/);
  const bpmn = (found.xml ?? '').replace(/(motcua:limit=)"[^"]*"/, '$1"0.5h"');
  const body = { bpmn, ban: String(found.revision) };
  await askPage(routes, ['POST', paths.canvas], controller, { params, body });
  assert.match((await ask()).markup, /± Hạn/);
});
