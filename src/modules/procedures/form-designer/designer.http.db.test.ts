import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { openDraft } from '../drafting/draft.store.ts';
import { formDesignerPath } from '../drafting/drafting.paths.ts';
import { bringRoutes } from './bring.route.ts';
import { casesRoutes } from './cases.route.ts';
import { conditionRoutes } from './condition.route.ts';
import { fieldRoutes } from './field.route.ts';
import { formDesignerApi } from './form-api.route.ts';
import { formPageRoutes } from './form-page.route.ts';
import { overviewRoutes } from './overview.route.ts';
import { previewRoutes } from './preview.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const deps = { db, places: { provinces: [], communes: () => [] } };
const routes = [
  ...previewRoutes(deps),
  ...casesRoutes(deps),
  ...bringRoutes(deps),
  ...conditionRoutes(deps),
  ...overviewRoutes(deps),
  ...fieldRoutes(deps),
  ...formPageRoutes(deps),
];
const controller = await office.official('68', 'procedureController');
const code = '2.000635';
const base = formDesignerPath(':code');
type Body = Readonly<Record<string, string>>;
const get = (path: string, params: Body = {}, query: Body = {}) =>
  askPage(routes, ['GET', `${base}${path}`], controller, { params: { code, ...params }, query });
const post = async (path: string, body: Body, params: Body = {}, query: Body = {}) => {
  const draft = await openDraft(db, code);
  const whole = { lan: String(draft?.revision ?? 0), ...body };
  return askPage(routes, ['POST', `${base}${path}`], controller, {
    params: { code, ...params },
    query,
    body: whole,
  });
};
const formNow = async () => (await openDraft(db, code))?.files.form ?? '';
const none = () => oneFile('');
const log = { info: () => undefined, warn: () => undefined };
async function* oneFile(text: string) {
  yield {
    field: 'tep',
    fileName: 'form.json',
    mediaType: 'application/json',
    stream: Readable.from([Buffer.from(text)]),
  };
}
const led = (reply: Awaited<ReturnType<typeof post>>) => (reply.kind === 'redirect' ? reply.to : reply.kind);

test('only who keeps the catalogue comes in', () => {
  assert.deepEqual(new Set(routes.map(({ permission }) => permission)), new Set(['catalogue.manage']));
});

test('a form is opened as it is in force, and what is saved unchanged is the same file', async () => {
  assert.ok(pageOf(await get('')).markup.includes('bat-dau'));
  await post('', { viec: 'bat-dau' });
  const before = await formNow();
  const page = pageOf(await get('')).markup;
  assert.ok(page.includes('Chỉ hỏi khi “Loại giấy tờ” là “Trích lục hộ tịch khác”'));
  await post('/ten', {
    ten: 'Tờ khai cấp bản sao trích lục hộ tịch',
    'ten-en': 'Request for copies of civil-status extracts',
  });
  assert.equal(await formNow(), before);
});

test('its file is the one of the catalogue; one with mistakes is refused with every place, and nothing is lost', async () => {
  const shipped = await readFile(`content/procedures/${code}/form.json`, 'utf8');
  const down = await get('/tep/form.json');
  assert.ok(down.kind === 'file' && Buffer.isBuffer(down.body) && down.body.toString() === shipped);
  const bring = async (text: string) => {
    const before = await formNow();
    const draft = await openDraft(db, code);
    const uploads = oneFile(text);
    const body = { lan: String(draft?.revision ?? 0) };
    const reply = await askPage(routes, ['POST', `${base}/tep`], controller, {
      params: { code },
      body,
      uploads,
    });
    if (reply.kind === 'html') assert.equal(await formNow(), before);
    return reply.kind === 'html' ? reply.markup : led(reply);
  };
  const form: { pages: { fields: { kind: string; key: string; when?: object }[] }[] } = JSON.parse(shipped);
  const [first, second] = form.pages[0]?.fields ?? [];
  assert.ok(first && second);
  const broken = await bring(shipped.replace('"pages"', '"pages" "trang"'));
  assert.match(
    broken,
    /Dòng \d+ của tệp biểu mẫu: viết sai quy tắc JSON từ cột \d+, ở chỗ “&quot;trang&quot;/,
  );
  assert.match(await bring(JSON.stringify({ ...form, pages: 'x' })), /Chưa nhận tệp này/);
  const kind = structuredClone(form);
  Object.assign(kind.pages[0]?.fields[0] ?? {}, { kind: 'slider' });
  assert.match(
    await bring(JSON.stringify(kind)),
    /Dòng 1\. Trang “.*”, câu hỏi “.*”, loại câu hỏi: chưa chọn một trong/,
  );
  const circle = structuredClone(form);
  Object.assign(circle.pages[0]?.fields[0] ?? {}, { when: { '!!': [{ var: second.key }] } });
  Object.assign(circle.pages[0]?.fields[1] ?? {}, { when: { '!!': [{ var: first.key }] } });
  assert.match(
    await bring(JSON.stringify(circle)),
    /điều kiện: xét câu hỏi “.*”, là câu không được hỏi trước đó/,
  );
  const elsewhere = structuredClone(form);
  for (const page of elsewhere.pages) page.fields = page.fields.filter(({ key }) => key !== 'relation');
  assert.match(await bring(JSON.stringify(elsewhere)), /Chưa nhận tệp này/);
  const reordered = JSON.stringify(Object.fromEntries(Object.entries(form).reverse()));
  assert.match(await bring(reordered), /bieu-mau$/);
  assert.equal(await formNow(), shipped);
});

test('a question is added, written, moved, duplicated and removed, each by one form', async () => {
  const where = { trang: 'trich-luc' };
  const added = await post('/them', { 'cau-hoi': 'Lý do xin bản sao', loai: 'choice' }, {}, where);
  assert.match(led(added), /cau-hoi\/lyDoXinBanSao$/);
  const field = { field: 'lyDoXinBanSao' };
  const options = {
    'lc-so': '3',
    'lc-0-ten': 'Đi học',
    'lc-1-ten': 'Đi làm',
    'lc-2-ten': '',
    'lc-0-ma': 'co',
  };
  const body = { 'cau-hoi': 'Lý do', ma: 'lyDoXinBanSao', 'cach-hien': 'radios', ...options };
  assert.match(led(await post('/cau-hoi/:field', { viec: 'luu', ...body }, field)), /o=lyDoXinBanSao/);
  const form = await formNow();
  assert.ok(form.includes('{"value": "co", "label": {"vi": "Đi học"'), 'an option keeps its value');
  assert.ok(form.includes('"value": "di-lam"'));
  assert.match(led(await post('', { len: 'lyDoXinBanSao' })), /nut=len/);
  assert.match(led(await post('/cau-hoi/:field', { viec: 'nhan-doi' }, field)), /lyDo$/);
  assert.equal((await formNow()).match(/"key": "lyDo/g)?.length, 2);
  await post('/cau-hoi/:field/xoa', {}, { field: 'lyDo' });
  await post('/cau-hoi/:field', { viec: 'chuyen', trang: 'noi-dang-ky' }, field);
  await post('/cau-hoi/:field/xoa', {}, field);
  assert.equal((await formNow()).includes('lyDo'), false);
});

test('an act that would make a mistake is refused with its place, and nothing is saved', async () => {
  const before = await formNow();
  const up = pageOf(await post('', { xuong: 'eventKind' }));
  assert.equal(up.status, 422);
  assert.ok(
    up.markup.includes('câu hỏi “Nội dung trích lục cần cấp”, điều kiện: xét câu hỏi “Loại giấy tờ”'),
  );
  const asked = pageOf(await get('/cau-hoi/:field/xoa', { field: 'relation' })).markup;
  assert.ok(asked.includes('Tên cơ quan, tổ chức'));
  assert.equal(pageOf(await post('/cau-hoi/:field/xoa', {}, { field: 'relation' })).status, 422);
  assert.equal(
    pageOf(await post('/cau-hoi/:field', { viec: 'luu', 'cau-hoi': '' }, { field: 'relation' })).status,
    422,
  );
  assert.equal(await formNow(), before);
});

test('a condition is built of rows over what is asked before, and one that never holds is refused', async () => {
  const field = { field: 'subjectSex' };
  const path = '/cau-hoi/:field/dieu-kien';
  const offered = pageOf(await get(path, field)).markup;
  assert.ok(offered.includes('>Loại giấy tờ</option>') && !offered.includes('>Năm đăng ký</option>'));
  assert.ok(pageOf(await get(path, field, { xet: 'eventKind' })).markup.includes('value="guardianship"'));
  const row = { viec: 'them', xet: 'eventKind', vao: 'chung', 'phep-so': 'is', 'gia-tri': 'birth' };
  assert.match(led(await post(path, row, field)), /dieu-kien$/);
  assert.ok((await formNow()).includes('"when": {"===": [{"var": "eventKind"}, "birth"]}'));
  const before = await formNow();
  const never = pageOf(await post(path, { ...row, 'gia-tri': 'other' }, field));
  assert.equal(never.status, 422);
  assert.ok(never.markup.includes('không bao giờ đúng'));
  assert.equal(pageOf(await post(path, { ...row, 'gia-tri': '' }, field)).status, 422);
  assert.equal(await formNow(), before);
  await post(path, { bo: '0' }, field);
  assert.ok(!(await formNow()).includes('{"===": [{"var": "eventKind"}, "birth"]}'));
});

test('a draft is tried page by page as it will be asked, in a frame of our own, and nothing is kept of it', async () => {
  const start = await get('/xem-thu', {}, { trang: 'trich-luc' });
  assert.ok(start.kind === 'html' && start.framed);
  const query = { trang: 'trich-luc' };
  const carried = JSON.stringify({ relation: 'self' });
  const body = { viec: 'tiep', '_tra-loi': carried, eventKind: 'birth', copies: '0' };
  const wrong = pageOf(await post('/xem-thu', body, {}, query));
  assert.equal(wrong.status, 422);
  assert.ok(wrong.markup.includes('phải từ 1 đến 50'));
  const next = pageOf(await post('/xem-thu', { ...body, copies: '2' }, {}, query)).markup;
  assert.ok(next.includes('Người có tên trong trích lục') && next.includes('&quot;copies&quot;:2'));
  const came = pageOf(await post('/xem-thu', { ...body, copies: '2', viec: 'ket-qua' }, {}, query)).markup;
  assert.ok(came.includes('Hãy nhập họ, chữ đệm, tên người yêu cầu') && came.includes('Thời hạn giải quyết'));
});

test('saved cases are run again with the form as it is, and say what has changed', async () => {
  const answers = JSON.stringify({ relation: 'self', eventKind: 'other', copies: 2 });
  const one = { viec: 'luu', 'ten-truong-hop': 'Xin cho mình', '_tra-loi': answers };
  assert.match(led(await post('/truong-hop', one)), /truong-hop$/);
  assert.equal(pageOf(await post('/truong-hop', one)).status, 422);
  assert.ok(pageOf(await get('/truong-hop')).markup.includes('Như mong đợi'));
  await post('/cau-hoi/:field/xoa', {}, { field: 'eventText' });
  const changed = pageOf(await get('/truong-hop')).markup;
  assert.ok(changed.includes('1 trong 1 trường hợp cho kết quả khác mong đợi'));
  assert.ok(
    changed.includes('Khác mong đợi') &&
      changed.includes('mong đợi hỏi “một câu hỏi đã bị xóa”, nay không hỏi'),
  );
  assert.equal(pageOf(await post('/truong-hop', { lan: '9', lay: 'Xin cho mình' })).status, 409);
  await post('/truong-hop', { lay: 'Xin cho mình' });
  assert.ok(pageOf(await get('/truong-hop')).markup.includes('Như mong đợi'));
  assert.ok((await openDraft(db, code))?.files.cases?.includes('"name": "Xin cho mình"'));
  await post('/truong-hop', { xoa: 'Xin cho mình' });
  assert.ok(pageOf(await get('/truong-hop')).markup.includes('Chưa có trường hợp nào'));
});

test('machines read the form, replace it by the revision they saw, and are told every place and how cases come out', async () => {
  const api = formDesignerApi(deps);
  const ask = async (at: number, body: unknown = {}) => {
    const request = { actor: controller, now: testNow, idempotencyKey: newId(), uploads: none(), log };
    const answer = await api[at]?.run({ params: { code }, query: {}, body }, request);
    const [one, two] =
      answer?.kind === 'value'
        ? [200, answer.body]
        : answer?.kind === 'refused'
          ? [answer.status, answer.refusal]
          : [];
    return { status: one, said: JSON.stringify(two) };
  };
  assert.deepEqual(new Set(api.map(({ permission }) => permission)), new Set(['catalogue.manage']));
  const revision = (await openDraft(db, code))?.revision ?? 0;
  const form: { title: object; pages: object[] } = JSON.parse(await formNow());
  assert.ok((await ask(0)).said.includes(`"revision":${revision},"state":"editing"`));
  const faulty = await ask(1, {
    revision,
    form: { ...form, pages: [{ ...form.pages[0], when: { var: 'later' } }] },
  });
  assert.equal(faulty.status, 422);
  assert.match(faulty.said, /"code":"form\.faulty".*"path":"pages\[0\]\.when".*"vi":"xét câu hỏi/);
  assert.equal((await ask(1, { revision: revision - 1, form })).status, 409);
  const title = { vi: 'Tờ khai mới', en: 'New request' };
  assert.ok((await ask(1, { revision, form: { ...form, title } })).said.includes('Tờ khai mới'));
  await post('/truong-hop', { viec: 'luu', 'ten-truong-hop': 'Trống', '_tra-loi': '{}' });
  assert.match((await ask(2)).said, /"name":"Trống","passes":true,"differences":\[\]/);
});

test('a draft that changed meanwhile is shown as it is now, with who changed it', async () => {
  const page = pageOf(await post('', { lan: '0', len: 'copies' }));
  assert.equal(page.status, 409);
  assert.ok(page.markup.includes('vừa sửa bản dự thảo. Trang đang hiện'));
});
