import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { createApiToken } from '#identity';
import { instant } from '#kernel';
import { axeFindings, openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { answer, submitPage } from './citizen-steps.ts';
import {
  type Client,
  client,
  clientOf,
  draftBirth,
  fileDraft,
  hidden,
  locationOf,
  type SentFile,
  signedIn,
} from './http-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const records = recordsOf(office.database);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const limit = 10 * 1024 * 1024;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`what is wrong is said on the same page, and nothing typed is lost, ${how}`, async () => {
    const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/thu-tuc/1.001193/nop');
    await submitPage(page);
    await assertMistakes(page, 1);
    await answer(page, { donVi: '24871' });
    await submitPage(page);

    const typed = { requesterName: 'Trần Văn Hòa', requesterId: '123', requesterPhone: 'không có' };
    await answer(page, typed);
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      submitPage(page),
    ]);
    assert.equal(answered.status(), 422);
    await page.waitForLoadState();
    for (const [name, value] of Object.entries(typed))
      assert.equal(await page.locator(`[name="${name}"]`).inputValue(), value, name);
    await assertMistakes(page, 3);
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await context.close();
  });
}

/** The error summary lists at least so many mistakes; each leads to a control that can be typed into. */
async function assertMistakes(page: Page, least: number): Promise<void> {
  assert.match(await page.title(), /^Lỗi/);
  const links = page.locator('.govuk-error-summary a');
  assert.ok((await links.count()) >= least, `${await links.count()} mistakes`);
  for (const link of await links.all()) {
    const control = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
    const tag = await control.evaluate((node) => node.tagName);
    assert.match(tag, /^(INPUT|SELECT|TEXTAREA|BUTTON)$/, `${await link.getAttribute('href')} is a ${tag}`);
  }
}

test('a file that is too large is refused with the limit beside its field', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const draft = await draftBirth(clientOf(context.request));
  await page.goto(`${draft}/giay-to`);
  const before = await stored();
  const form = page.locator('[data-paper="birth-slip"]');
  await form
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'to quá.pdf',
      mimeType: 'application/pdf',
      buffer: pdfBytes(limit + 400),
    });
  await form.locator('button[type="submit"], button:not([type])').last().click();
  await page.locator('.govuk-error-summary').waitFor();
  assert.match(await page.locator('.govuk-error-summary').innerText(), /không quá 10 MB/);
  await assertMistakes(page, 1);
  assert.deepEqual(await stored(), before);
  await context.close();
});

test('empty, disguised and damaged files are refused before anything of them is stored', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  const before = await stored();
  const exe = Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), Buffer.alloc(4_000)]);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const page = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
  const refused: readonly (readonly [string, Buffer, RegExp])[] = [
    ['rỗng.pdf', Buffer.alloc(0), /Tệp rỗng/],
    ['quá lớn.pdf', pdfBytes(limit + 400), /mỗi tệp không quá 10 MB/],
    ['lớn gấp ba.pdf', pdfBytes(3 * limit), /mỗi tệp không quá 10 MB/],
    ['chương trình.pdf', exe, /Chỉ nhận .*PDF/],
    ['trang.pdf', page, /Chỉ nhận .*PDF/],
    ['hình.svg', svg, /Chỉ nhận .*PDF/],
    ['dở dang.pdf', pdfBytes(9_000).subarray(0, 5_000), /Tệp bị hỏng/],
  ];
  for (const [name, buffer, says] of refused) {
    const answered = await upload(guest, draft, { name, mimeType: 'application/pdf', buffer });
    assert.equal(answered.status(), 422, name);
    const shown = await answered.text();
    assert.match(shown, says, name);
    assert.match(shown, /href="#tep-birth-slip"/, name);
  }
  assert.deepEqual(await stored(), before);
});

test('a form without its file, or that is none at all, is answered with a page and stores nothing', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  const before = await stored();
  const none = await guest.upload(`${draft}/giay-to`, { thanhPhan: 'birth-slip' });
  assert.equal(none.status(), 422);
  assert.match(await none.text(), /Chọn một tệp trước khi bấm Tải lên/);
  const unknown = await guest.upload(`${draft}/giay-to`, { thanhPhan: '../birth-slip' }, small('a.pdf'));
  assert.equal(unknown.status(), 422);
  const field = (name: string, value: string) =>
    `--abc\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const token = hidden(await (await guest.get(`${draft}/giay-to`)).text(), '_csrf') ?? '';
  const cutOff = `${field('_csrf', token)}${field('thanhPhan', 'birth-slip')}--abc\r\nContent-Disposition: form-data; name="tep"; filename="a.pdf"\r\n\r\n%PDF-1.4`;
  const broken = [
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=abc', 'no boundary here'],
    ['multipart/form-data; boundary=abc', cutOff],
    ['application/json', '{"thanhPhan"'],
    ['application/x-www-form-urlencoded', '%E0%A4%A'],
    ['text/xml', '<a/>'],
  ] as const;
  for (const [type, data] of broken) {
    const answered = await guest.http.post(`${draft}/giay-to`, {
      headers: { 'content-type': type },
      data: Buffer.from(data),
      maxRedirects: 0,
    });
    assert.ok([303, 400, 415, 422].includes(answered.status()), `${type}: ${answered.status()}`);
  }
  assert.deepEqual(await stored(), before);
  assert.equal((await guest.get(`${draft}/giay-to`)).status(), 200);
});

test('a hostile file name is kept harmless, on the page, in the database and in the download', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  const names: readonly (readonly [string, string])[] = [
    ['../../x<script>alert(1)</script>.pdf', 'script-.pdf'],
    ['..\\..\\x<img src=x onerror=alert(1)>.pdf', 'x-img src=x onerror=alert(1)-.pdf'],
    ['giay\u202Efdp.exe', 'giayfdp.exe.pdf'],
    [`${'dài '.repeat(75)}.pdf`, ''],
  ];
  for (const [sent, kept] of names) {
    const done = await upload(guest, draft, small(sent));
    assert.equal(done.status(), 303, sent);
    const page = await (await guest.get(`${draft}/giay-to`)).text();
    assert.doesNotMatch(page, /<script>alert|<img src=x|\u202E/);
    const row = (await records.documents()).at(-1);
    assert.ok(row);
    if (kept !== '') assert.equal(row.file_name, kept);
    assert.ok(row.file_name.length <= 120 && /^[^/\\<>\u202E]+\.pdf$/.test(row.file_name), row.file_name);
    const download = await guest.get(`/tep/${row.id}`);
    assert.match(download.headers()['content-disposition'] ?? '', /^attachment; filename="[^"/\\<>]+"; /);
    assert.equal(download.headers()['x-content-type-options'], 'nosniff');
    assert.match(download.headers()['content-security-policy'] ?? '', /^sandbox;/);
  }
});

test('pages that are not of the form, and languages nobody speaks, lead nowhere and break nothing', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  for (const page of [
    'khong-co',
    '__proto__',
    'constructor',
    'giay-to%00',
    '..%2f..%2fetc',
    'x'.repeat(190),
  ]) {
    assert.equal((await guest.get(`${draft}/${page}`)).status(), 404, page);
    assert.equal((await guest.post(`${draft}/${page}`, { a: 'b' })).status(), 404, page);
  }
  for (const id of ['1', 'x', "1' or '1'='1", '00000000-0000-7000-8000-000000000000']) {
    assert.equal((await guest.get(`/nop/${encodeURIComponent(id)}/giay-to`)).status(), 404, id);
  }
  const page = await guest.get('/thu-tuc?lang=xx');
  assert.equal(page.status(), 200);
  assert.match(await page.text(), /<html[^>]* lang="vi"/);
  assert.doesNotMatch(page.headers()['set-cookie'] ?? '', /lang/);
});

test('texts that no database can keep are no fault of ours, in an address or in the API', async () => {
  const desk = await signedIn(office.url, 'motcua.dinhvan');
  for (const path of ['/thu-tuc?q=', '/thu-tuc?linh-vuc=', '/lam-viec?q=', '/tra-cuu?ma=', '/thu-tuc/'])
    for (const odd of ['%00', 'a%00b', '%FF', '%EF%BF%BF', '%5C%27%25', ':*%20%26%20!']) {
      const answered = await desk.get(path + odd);
      assert.ok(answered.status() < 500, `${path}${odd}: ${answered.status()}`);
    }
  const guest = await client(office.url);
  const code = await fileDraft(guest, await draftBirth(guest));
  const id = await records.dossierId(code);
  const asked = { login: 'motcua.dinhvan', name: 'x', days: 1, now: instant('2026-11-20T08:00') };
  const token = await createApiToken(office.database.db, asked);
  assert.ok(token.ok);
  const headers = { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' };
  for (const odd of ['a\\u0000b', '\\ud800', '\\udc00x']) {
    const answered = await fetch(`${office.url}/api/v1/dossiers/${id}/refusal`, {
      ...{ method: 'POST', headers, body: `{"reason":"${odd}","ground":"x"}` },
    });
    assert.equal(answered.status, 400);
    assert.match(await answered.text(), /"at":"body\/reason"/);
  }
  assert.equal((await fetch(`${office.url}/api/v1/track/${code}%00`)).status, 200);
  assert.equal((await records.dossier(id)).handling, 'submitted');
});

test('a form without its token, or from another site, does nothing and loses nothing', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  const [first] = await pagesOf(guest, draft);
  const fields = { requesterName: 'Người gõ dở', requesterPhone: '0987654321' };
  const attempts: readonly (readonly [Record<string, string>, Record<string, string>])[] = [
    [{ _csrf: '' }, {}],
    [{ _csrf: 'x'.repeat(43) }, {}],
    [{}, { origin: 'https://elsewhere.example' }],
    [{}, { origin: 'null' }],
    [{}, { 'sec-fetch-site': 'cross-site' }],
  ];
  const answers = await records.answers(draft);
  for (const [token, headers] of attempts) {
    const refused = await guest.post(first ?? '', { ...fields, ...token }, headers);
    assert.equal(refused.status(), 303);
    const again = await guest.get(locationOf(refused));
    const shown = await again.text();
    assert.match(shown, /value="Người gõ dở"/);
    assert.match(shown, /value="0987654321"/);
    assert.match(shown, /Những gì ông\/bà đã nhập vẫn còn/);
  }
  assert.deepEqual(await records.answers(draft), answers);

  // An official's decision from another site neither.
  const code = await fileDraft(guest, draft);
  const desk = await signedIn(office.url, 'motcua.dinhvan');
  const id = await records.dossierId(code);
  const refuse = { reason: 'Không', ground: 'Không' };
  const where = `/lam-viec/ho-so/${id}/tu-choi`;
  const cross = await desk.post(where, refuse, { origin: 'https://elsewhere.example' });
  assert.equal(cross.status(), 303);
  assert.match(await (await desk.get(locationOf(cross))).text(), /Không<\/textarea>/);
  assert.equal((await records.dossier(id)).handling, 'submitted');
  // What an attacker typed into a sign-in form is not even kept.
  const signIn = await guest.post('/dang-nhap', { tenDangNhap: 'x', matKhau: 'y', _csrf: '' });
  assert.equal(locationOf(signIn), '/dang-nhap');
});

const small = (name: string): SentFile => ({ name, mimeType: 'application/pdf', buffer: pdfBytes(900) });

const upload = (by: Client, draft: string, file: SentFile) =>
  by.upload(`${draft}/giay-to`, { thanhPhan: 'birth-slip' }, file);

/** What is stored of files: rows, whole files and parts of files. */
async function stored(): Promise<{ rows: number; files: number }> {
  const folder = path.join(office.dataDir, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return {
    rows: (await records.documents()).length,
    files: entries.filter((entry) => entry.isFile()).length,
  };
}

/** Addresses of the form's pages, from the links to change them. */
async function pagesOf(by: Client, draft: string): Promise<readonly string[]> {
  const check = await (await by.get(`${draft}/kiem-tra`)).text();
  return [...check.matchAll(/href="(\/nop\/[^"?]+)\?ve=kiem-tra"/g)].map(([, href]) => href ?? '');
}
