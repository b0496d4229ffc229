import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { demonstrationPassword } from '#identity';
import { readXlsx, writeXlsx } from '#platform/xlsx';
import { testNow } from '#test/office';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';

const site = await testSite(() => testNow);
after(site.close);
const head = new SiteVisitor(site.app);
await head.get('/dang-nhap');
await head.post('/dang-nhap', { tenDangNhap: 'giamdoc.dinhvan', matKhau: demonstrationPassword });

const page = '/quan-tri/nhan-su/nhap';
const rows = async (text: string) => site.owner.run<Record<string, unknown>>({ text, values: [] });
const people = async () => (await rows('select count(*)::int as n from person'))[0]?.['n'];

async function table(): Promise<string[][]> {
  const { rawPayload } = await site.app.inject({
    url: `${page}/mau`,
    headers: { cookie: [...head.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  const sheet = await readXlsx(rawPayload);
  assert.ok(sheet);
  return sheet.map((row) => [...row]);
}

async function sent(sheet: readonly (readonly string[])[], name = 'nhan-su.xlsx') {
  const [heads = [], ...body] = sheet;
  const columns = heads.map((title, n) => ({ title, width: 20, cell: (row: readonly string[]) => row[n] }));
  const bytes = name.endsWith('.csv')
    ? Buffer.from(sheet.map((row) => row.join(';')).join('\r\n'))
    : await writeXlsx({ name: 'a', columns, rows: body });
  return post(new File([new Uint8Array(bytes)], name));
}

async function post(file: File | string) {
  await head.get(page);
  const form = new FormData();
  form.set('_csrf', head.hidden('_csrf')['_csrf'] ?? '');
  form.set(typeof file === 'string' ? 'bang' : 'tep', file);
  return head.multipart(page, form);
}

const agreed = (body: string) =>
  (/name="bang" value="([^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the template sent back as it is changes nothing', async () => {
  const sheet = await table();
  assert.ok(sheet.length > 8);
  const { status, body } = await sent(sheet);
  assert.equal(status, 200, body);
  assert.match(body, /Không có gì thay đổi/);
});

test('with one mistake the cell is named, nothing is done and there is nothing to agree to', async () => {
  const sheet = await table();
  const before = await people();
  const post = sheet[1]?.[2] ?? '';
  const { status, body } = await sent([
    ...sheet,
    ['moi.dinhvan', 'Trần Mới', post],
    ['lai.dinhvan', 'Lê Lại', 'KHONG-CO'],
  ]);
  assert.equal(status, 422);
  assert.match(body, new RegExp(`Sai ở ô C${sheet.length + 2}`));
  assert.equal(agreed(body), '');
  assert.equal(await people(), before);
});

test('a table is seen, agreed to, and done as a whole; whoever is new signs in with their first password', async () => {
  const sheet = await table();
  const desk = sheet.find(([login]) => login === 'motcua.dinhvan')?.[2] ?? '';
  const clerk = sheet.find(([login]) => login === 'vanthu.dinhvan')?.[2] ?? '';
  const seen = await sent(
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['moi.dinhvan', 'Trần Thị Mới', desk, '', ''],
      ['motcua2.dinhvan', '', clerk, '01/12/2026', ''],
    ],
    'nhan-su.csv',
  );
  assert.match(seen.body, /Thêm người và tài khoản/);
  assert.match(seen.body, /Chuyển từ .* sang Văn thư từ 01\/12\/2026/);
  const done = await post(agreed(seen.body));
  assert.match(done.body, /Đã ghi nhận 2 thay đổi/);
  const password = /<code>([^<]+)<\/code>/.exec(done.body)?.[1] ?? '';
  const newcomer = new SiteVisitor(site.app);
  await newcomer.get('/dang-nhap');
  assert.equal(
    (await newcomer.post('/dang-nhap', { tenDangNhap: 'moi.dinhvan', matKhau: password })).status,
    303,
  );
  const again = await post(agreed(seen.body));
  assert.match(again.body, /Không có gì thay đổi|Nhân sự đã thay đổi|Giữ nguyên|0 thay đổi/);
  const actions = (await rows('select action from admin_event order by seq')).map(({ action }) => action);
  assert.deepEqual(actions, ['person.added', 'person.moved']);
});

test('what is no table, or too large a one, is said to be so', async () => {
  for (const bytes of [
    Buffer.from('PK\u0003\u0004 không phải'),
    Buffer.alloc(600_000, 'a,b\n'),
    Buffer.from([0, 1, 2]),
  ]) {
    const { status, body } = await post(new File([new Uint8Array(bytes)], 'x.xlsx'));
    assert.equal(status, 422);
    assert.match(body, /Không đọc được tệp|lớn hơn 512 KB/);
  }
});
