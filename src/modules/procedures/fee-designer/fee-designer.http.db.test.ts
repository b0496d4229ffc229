import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { testNow, testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { checkDraft } from '../drafting/check-draft.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import { feeDesignerPath, feeFilePath } from '../drafting/drafting.paths.ts';
import { loadFeeDraft } from './edit-fees.action.ts';
import { feeDesignerRoutes } from './fee-designer.route.ts';
import { tableIn } from './table-fields.form.ts';
import { valuesOf } from './table-values.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const routes = feeDesignerRoutes({ db });
const controller = await office.official('68', 'procedureController');
const code = '2.000815';
const page = feeDesignerPath(':code');
const ask = (method: 'GET' | 'POST', asked: Omit<Asked, 'params'> = {}, of = code) =>
  askPage(routes, [method, page], controller, { ...asked, params: { code: of } });
const shown = async (query: Readonly<Record<string, string>> = {}, of = code) =>
  pageOf(await ask('GET', { query }, of)).markup;

/** What a browser would send of the page as it stands, with some fields typed anew. */
async function fields(typed: Readonly<Record<string, string>>) {
  const found = await loadFeeDraft(db, code);
  assert.ok(found?.table);
  const values = Object.entries(valuesOf(found.table, found.form));
  const body = Object.fromEntries(
    values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return { ...body, revision: String(found.draft.revision), act: 'save', ...typed };
}
const send = async (typed: Readonly<Record<string, string>>) => ask('POST', { body: await fields(typed) });

test('the designer begins the next version, and shows every rate of the one in force', async () => {
  assert.match(await shown(), /chưa có bản dự thảo/);
  assert.equal((await ask('POST', { body: { act: 'begin' } })).kind, 'redirect');
  const markup = await shown();
  assert.match(markup, /Tối đa 200\.000 đồng mỗi bản/);
  assert.match(markup, /không sót và không chồng/);
  const found = await loadFeeDraft(db, code);
  assert.ok(found?.table);
  assert.deepEqual(
    tableIn(valuesOf(found.table, found.form), found.form),
    found.table,
    'sent as shown, it is the same',
  );
});

test('a gap is saved and told with a case in it, in the language of the reader; rows move and go', async () => {
  await send({ 'r2.c0.v': '200' });
  assert.match(await shown(), /bỏ sót trường hợp không có dòng nào, ví dụ Số trang của một bản: 199/);
  await send({ 'r2.c0.v': '199', act: 'row-add' });
  assert.match(await shown(), /Ghi câu cho người dân/);
  await send({ act: 'row-3-up' });
  const moved = (await loadFeeDraft(db, code))?.table;
  assert.deepEqual(
    moved?.rows.map(({ key }) => key),
    ['two-pages', 'more-pages', 'row-4', 'at-most'],
  );
  await send({ act: 'row-2-remove' });
  await send({ act: 'column-add', newColumn: 'copyForm' });
  await send({ 'r0.c1.op': 'is', 'r0.c1.v': 'paper' });
  assert.match(await shown(), /ví dụ Số trang của một bản: 1, .*Loại bản sao: Bản sao điện tử/);
  await send({ act: 'column-1-remove' });
  assert.match(await shown(), /không sót và không chồng/);
});

test('what is no number or no FEEL is told beside its field and kept as it was typed', async () => {
  await send({ 'r0.c0.v': 'hai' });
  const markup = await shown();
  assert.match(markup, /“|&quot;hai&quot; không dùng được/);
  assert.match(markup, /value="&lt;= hai"|value="<= hai"/);
  await send({ 'r0.c0.op': 'atMost', 'r0.c0.v': '2' });
});

test('a dossier is tried: what it costs and by which rate', async () => {
  const markup = await shown({ thu: '1', 't.pages': '5', 't.copies': '2' });
  assert.match(markup, /Hồ sơ này: 14\.000 đồng/);
  assert.match(markup, /1\.000 đồng mỗi trang từ trang thứ ba/);
  assert.match(await shown({ thu: '1' }), /Không dòng nào tính ra số tiền/);
});

test('who saves over what they have not seen is told by whom, and keeps what they typed', async () => {
  const stale = await fields({ 'r0.words': 'Của tôi' });
  await send({ 'r0.words': 'Của người khác' });
  const reply = pageOf(await ask('POST', { body: stale }));
  assert.equal(reply.status, 409);
  assert.match(reply.markup, /value="Của tôi"/);
  assert.match(reply.markup, /vừa sửa bản dự thảo sau khi ông\/bà mở trang/);
});

test('a table goes out as a file and comes in as one; what is no such table is told with its place and replaces nothing', async () => {
  const out = await askPage(routes, ['GET', feeFilePath(':code')], controller, { params: { code } });
  assert.equal(out.kind, 'file');
  const put = async (text: string) => {
    const revision = String((await openDraft(db, code))?.revision);
    const stream = Readable.from([Buffer.from(text)]);
    const uploads = (async function* () {
      yield { field: 'file', fileName: 'fees.dmn', stream };
    })();
    const asked = { params: { code }, body: { revision }, uploads };
    return askPage(routes, ['POST', feeFilePath(':code')], controller, asked);
  };
  const xml = await readFile('content/procedures/2.000815/fees.dmn', 'utf8');
  const before = (await openDraft(db, code))?.files.fees;
  const refused: readonly (readonly [string, RegExp])[] = [
    [
      xml.replace('id="fee-table"', 'id="fee-table" hitPolicy="PRIORITY"'),
      /quy tắc chọn PRIORITY không dùng/,
    ],
    [
      xml.replace('</dmn:decision>', '</dmn:decisio>'),
      /thẻ đóng không trùng tên với thẻ mở, ở “.*” \(cột \d+\)/,
    ],
    ['<bpmn:definitions xmlns:bpmn="x"/>', /không phải tệp DMN 1\.3/],
    ['fee: 5000', /không phải là tệp XML/],
  ];
  for (const [text, why] of refused) {
    const page = pageOf(await put(text));
    assert.equal(page.status, 422);
    assert.match(page.markup, why);
    assert.match(page.markup, /Tối đa 200\.000 đồng mỗi bản/, 'the table there was is shown');
    assert.equal((await openDraft(db, code))?.files.fees, before);
  }
  await put(xml.replace('[3..198]', '[4..198]'));
  assert.match(await shown(), /chồng|bỏ sót/, 'a table with mistakes in it is kept and told');
  await put(xml);
  assert.match(await shown(), /không sót và không chồng/);
});

test('a table is dropped for one amount and begun again, and the draft can be published either way', async () => {
  const check = async () => {
    const files = (await openDraft(db, code))?.files;
    assert.ok(files);
    const checked = await checkDraft(db, { code, files, now: testNow });
    return checked.ok ? checked.value.planned.kind : checked.error;
  };
  assert.equal(pageOf(await send({ act: 'drop', flat: 'năm' })).status, 422);
  await send({ act: 'drop', flat: '5.000' });
  assert.match(await shown(), /Hiện một mức cho mọi trường hợp: 5\.000 đồng/);
  assert.equal(await check(), 'fault', 'it differs, and names no day to come');
  const revision = String((await openDraft(db, code))?.revision);
  await ask('POST', { body: { act: 'start', revision } });
  assert.match(await shown(), /value="5\.000 đồng"/);
  assert.equal(await check(), 'fault');
});
