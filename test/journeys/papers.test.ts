import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, desktop, openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { pdfBytes, pngBytes } from '#test/sample-files';
import { client, clientOf, draftBirth, fileDraft, locationOf, signedIn } from './http-steps.ts';
import { signIn } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const upload = (page: Page) => page.locator('.mc-upload').first();
const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  upload(page).locator('input[type="file"]').first().setInputFiles(files);
const papers = (page: Page) => page.locator('main a[href^="/tep/"]');

test('on a line that is cut, a chosen file arrives by itself; what is no paper is told at once; a name is only text', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', () => assert.fail('a script of a file name ran'));
  const draft = await draftBirth(clientOf(context.request));
  await page.goto(`${draft}/giay-to`);
  const scripts = () => asked.filter((url) => url.endsWith('.js')).length;
  const before = scripts();
  let cuts = 0;
  await page.route('**/tai-len/*', (route) => {
    const cut = route.request().method() === 'PATCH' && cuts < 2;
    if (cut) cuts += 1;
    return cut ? route.abort('connectionreset') : route.continue();
  });
  const film = { name: 'phim.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(2_000) };
  const paper = {
    name: '"><img src=x onerror=alert(1)>.pdf',
    mimeType: 'application/pdf',
    buffer: pdfBytes(400_000),
  };
  await choose(page, film, paper);
  await page.getByText('Không nhận loại tệp này').waitFor();
  await page.locator('.mc-file--received').waitFor({ timeout: 120_000 });
  assert.equal(cuts, 2);
  assert.ok(scripts() > before, 'the library of uploads comes with the first file, not before');
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('button', { name: 'Bỏ tệp: phim.mp4' }).click();
  await papers(page).waitFor();
  assert.match(await papers(page).innerText(), /img src=x onerror=alert\(1\)-\.pdf$/);
  const answer = await context.request.get((await papers(page).getAttribute('href')) ?? '');
  assert.ok((await answer.body()).equals(paper.buffer));
  assert.match(answer.headers()['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
  assert.equal(answer.headers()['x-content-type-options'], 'nosniff');
  assert.match(answer.headers()['content-disposition'] ?? '', /^attachment;/);
  await context.close();
});

test('a disguised file is refused beside its name, and a paused one goes on', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(`${await draftBirth(clientOf(context.request))}/giay-to`);
  await choose(page, {
    name: 'giấy.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<script>alert(1)</script>'),
  });
  await page.getByText('Loại tệp này không nhận được').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Bỏ tệp: giấy.pdf' }).click();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/tai-len/*', async (route) => {
    if (route.request().method() === 'PATCH') await released;
    await route.continue().catch(() => undefined);
  });
  await choose(page, { name: 'ảnh.png', mimeType: 'image/png', buffer: pngBytes(400, 400) });
  await page.getByRole('button', { name: 'Tạm dừng: ảnh.png' }).click();
  await page.getByText('Phần đã gửi được giữ một ngày').waitFor();
  release();
  await page.getByRole('button', { name: 'Gửi tiếp: ảnh.png' }).click();
  await papers(page).waitFor({ timeout: 60_000 });
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`a paper given once is used again with two clicks, ${how}`, async () => {
    const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, '0900000001');
    const by = clientOf(context.request);
    const first = await draftBirth(by);
    const file = { name: `chứng sinh ${how}.pdf`, mimeType: 'application/pdf', buffer: pdfBytes(5_000) };
    await by.upload(`${first}/giay-to`, { thanhPhan: 'birth-slip' }, file);
    await fileDraft(by, first);
    await page.goto('/giay-to-cua-toi');
    assert.match(await page.locator('main').innerText(), new RegExp(`${file.name}[^]*Nộp ngày[^]*khai sinh`));
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);

    const second = await draftBirth(by);
    await page.goto(`${second}/giay-to`);
    await page
      .getByRole('link', { name: /Dùng giấy tờ đã nộp trước đây/ })
      .first()
      .click();
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await page.getByRole('button', { name: `Dùng giấy tờ này: ${file.name}` }).click();
    await page.getByText(`Đã nhận tệp ${file.name}`).waitFor();
    const again = await context.request.get((await papers(page).getAttribute('href')) ?? '');
    assert.ok((await again.body()).equals(file.buffer));
    await context.close();
  });
}

test('another person’s paper can be neither seen, nor used again, nor sent to', async () => {
  const owner = await signedIn(office.url, '0900000001');
  const draft = await draftBirth(owner);
  const file = { name: 'của tôi.pdf', mimeType: 'application/pdf', buffer: pdfBytes(4_321) };
  await owner.upload(`${draft}/giay-to`, { thanhPhan: 'birth-slip' }, file);
  const page = await (await owner.get(`${draft}/giay-to`)).text();
  const id = /href="\/tep\/([^"]+)"/.exec(page)?.[1] ?? '';
  await fileDraft(owner, draft);
  const other = await client(office.url);
  const account = {
    hoTen: 'Lê Thị Khác',
    dienThoai: '0987000111',
    soDinhDanh: '068095001199',
    matKhau: 'một câu dài để nhớ',
  };
  assert.equal((await other.post('/dang-ky', account)).status(), 303);
  assert.doesNotMatch(await (await other.get('/giay-to-cua-toi')).text(), /của tôi\.pdf/);
  const theirs = await draftBirth(other);
  for (const how of ['dungLai', 'taiLen']) {
    const answer = await other.post(`${theirs}/giay-to`, { thanhPhan: 'birth-slip', [how]: id });
    assert.equal(answer.status(), 422, how);
  }
  assert.doesNotMatch(await (await other.get(`${theirs}/giay-to`)).text(), /của tôi\.pdf/);
  const guest = clientOf(
    (await person(browser, office.url, { viewport: phone, javaScriptEnabled: false })).request,
  );
  assert.match(locationOf(await guest.get('/giay-to-cua-toi')), /^\/dang-nhap/);
});

test('an official reads a PDF beside what was declared, by keys, and nothing of it comes from elsewhere or too early', async () => {
  const [row] = await office.database.owner.run<{ id: string; login: string }>({
    text: `select d.id, a.login from dossier d
           join dossier_paper p on p.dossier_id = d.id and p.purpose = 'component'
           join document f on f.id = p.document_id and f.media_type = 'application/pdf'
           join post_v v on v.agency_id = d.competent_unit_id and v.role = 'handler'
           join assignment s on s.post_id = v.id join account a on a.person_id = s.person_id
           order by d.id limit 1`,
    values: [],
  });
  assert.ok(row, 'the demonstration has a dossier with a PDF');
  const context = await person(browser, office.url, { viewport: desktop, javaScriptEnabled: true });
  const page = await context.newPage();
  const problems: string[] = [];
  const asked: string[] = [];
  page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => asked.push(request.url()));
  await signIn(page, row.login);
  await page.goto(`/lam-viec/ho-so/${row.id}`);
  assert.ok(!asked.some((url) => url.includes('pdfjs')), 'the reader comes with the first PDF');
  await page.locator('.mc-case-keys--on').waitFor();
  await page.keyboard.press('j');
  const words = page.locator('.mc-viewer .textLayer');
  await words.filter({ hasText: 'Độc lập - Tự do - Hạnh phúc' }).waitFor();
  assert.ok(asked.some((url) => url.includes('pdfjs')));
  assert.ok(asked.every((url) => url.startsWith(office.url) || /^(data|blob):/.test(url)));
  const canvas = page.locator('.mc-viewer canvas');
  const upright = await canvas.evaluate((each: HTMLCanvasElement) => each.height > each.width);
  await page.keyboard.press('r');
  await page.waitForFunction(
    `(() => { const c = document.querySelector('.mc-viewer canvas'); return c && (c.height > c.width) !== ${upright}; })()`,
  );
  assert.deepEqual(await axeFindings(page), []);
  await page.keyboard.press('Escape');
  await page.locator('.mc-viewer').waitFor({ state: 'hidden' });
  await page.keyboard.press('n');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'noiDung');
  await page.keyboard.type('Đã xem j k r');
  assert.equal(await page.locator('textarea[name="noiDung"]').inputValue(), 'Đã xem j k r');
  assert.deepEqual(problems, []);
  await context.close();
});
