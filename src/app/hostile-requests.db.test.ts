import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileLimits } from '#platform/files';
import { newToken } from '#platform/http';
import { pdfBytes } from '#test/sample-files';
import { testSite } from '#test/site';

const { app, db, close } = await testSite();
after(close);

const start = '/thu-tuc/1.001193/nop';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (url: string, headers: Readonly<Record<string, string>>, payload: string) =>
  app.inject({ method: 'POST', url, headers: { ...form, ...headers }, payload });
const rows = async (table: 'session' | 'kept_input') => {
  const [row] = await db.run<{ n: string }>({ text: `select count(*) as n from ${table}`, values: [] });
  return Number(row?.n);
};
const cookieIn = (headers: Readonly<Record<string, unknown>>) =>
  /motcua_phien=[\w-]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
const tokenIn = (markup: string) => /name="_csrf" value="([^"]*)"/.exec(markup)?.[1] ?? '';

test('looking at every page of the site leaves no row behind', async () => {
  const before = await rows('session');
  for (const url of [start, '/ho-so', '/dang-nhap', '/nop/01890000-0000-7000-8000-000000000999/giay-to'])
    await app.inject(url);
  await app.inject({ method: 'HEAD', url: start });
  assert.equal(await rows('session'), before);
});

test('a guest’s session begins with the form they send, once, and only with its token', async () => {
  const before = await rows('session');
  const page = await app.inject(start);
  const cookie = cookieIn(page.headers);
  const without = await post(start, { cookie }, 'donVi=24868');
  assert.match(String(without.headers.location), /giu=/);
  assert.equal(await rows('session'), before);
  const send = () => post(start, { cookie }, `_csrf=${tokenIn(page.body)}&donVi=24868`);
  for (const reply of await Promise.all([send(), send()]))
    assert.match(String(reply.headers.location), /^\/nop\//);
  assert.equal(await rows('session'), before + 1);
});

test('what another site sends is neither done nor kept to be shown as one’s own words', async () => {
  const before = await rows('kept_input');
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]) {
    const reply = await post(start, { cookie: `motcua_phien=${newToken()}`, ...headers }, 'donVi=24868');
    assert.deepEqual([reply.statusCode, reply.headers.location], [303, start]);
  }
  assert.equal(await rows('kept_input'), before);
});

test('forms kept for strangers have a size and a number', async () => {
  const before = await rows('kept_input');
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  await post(start, headers, `donVi=${'a'.repeat(300 * 1024)}`);
  assert.equal(await rows('kept_input'), before);
  const replies = [];
  for (let sent = 0; sent < 125; sent += 1) replies.push((await post(start, headers, 'donVi=1')).statusCode);
  assert.equal(replies.at(0), 303);
  assert.equal(replies.at(-1), 429);
  const neighbour = await post(start, { 'x-forwarded-for': '203.0.113.8' }, 'donVi=1');
  assert.equal(neighbour.statusCode, 303, 'a limit is for one address, also behind our proxy');
});

test('a form of half a million fields and one of many large ones are refused at once', async () => {
  assert.equal((await post('/dang-nhap', {}, 'a&'.repeat(500_000))).statusCode, 413);
  const part = (n: number) => `--b\r\ncontent-disposition: form-data; name="f${n}"\r\n\r\nx\r\n`;
  const payload = `${Array.from({ length: 60 }, (_, n) => part(n)).join('')}--b--\r\n`;
  const reply = await app.inject({
    method: 'POST',
    url: '/nop/01890000-0000-7000-8000-000000000999/giay-to',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload,
  });
  assert.equal(reply.statusCode, 413);
});

test('uploads at once do not get past the number of files a dossier may have', async () => {
  const page = await app.inject(start);
  const cookie = cookieIn(page.headers);
  const csrf = tokenIn(page.body);
  const begun = await post(start, { cookie }, `_csrf=${csrf}&donVi=24868`);
  const draft = /^\/nop\/([^/]+)/.exec(String(begun.headers.location))?.[1] ?? '';
  const field = (name: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = `--b\r\ncontent-disposition: form-data; name="tep"; filename="a.pdf"\r\n\r\n${pdfBytes(900)}\r\n`;
  const payload = `${field('_csrf', csrf)}${field('thanhPhan', 'birth-slip')}${file}--b--\r\n`;
  const headers = { cookie, 'content-type': 'multipart/form-data; boundary=b' };
  const send = () => app.inject({ method: 'POST', url: `/nop/${draft}/giay-to`, headers, payload });
  const answers = await Promise.all(Array.from({ length: 24 }, send));
  assert.equal(answers.filter(({ statusCode }) => statusCode === 303).length, fileLimits.maxFilesPerDossier);
  const [kept] = await db.run<{ n: string }>({
    text: 'select count(*) as n from draft_paper where draft_id = $1',
    values: [draft],
  });
  assert.equal(Number(kept?.n), fileLimits.maxFilesPerDossier);
});

test('who only waits is let go', () => {
  assert.ok(app.server.requestTimeout > 0);
  assert.ok(app.server.timeout > 0);
});
