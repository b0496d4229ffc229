import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demonstrationPassword } from '#identity';
import { axeFindings, desktop, openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { answer, submitPage } from './citizen-steps.ts';
import {
  accept,
  checklist,
  client,
  clientOf,
  draftBirth,
  fileDraft,
  hidden,
  locationOf,
  signedIn,
} from './http-steps.ts';
import { official, signIn } from './official-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const records = recordsOf(office.database);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const clean = async (page: Page) => assert.deepEqual(await axeFindings(page), [], page.url());

test('two officers accept the same dossier: one wins, the other is told who was faster', async () => {
  const id = await filed();
  const path = deskOf(id);
  const first = await official(browser, office.url, 'motcua.dinhvan', true);
  const second = await official(browser, office.url, 'motcua2.dinhvan', true);
  for (const { page } of [first, second]) {
    await page.goto(`${path}/tiep-nhan`);
    for (const box of await page.locator('input[name="components"]').all()) await box.check();
  }
  await submitPage(first.page);
  assert.match(await first.page.locator('main').innerText(), /Đã tiếp nhận/);
  const before = await records.journal(id);

  const [late] = await Promise.all([
    second.page.waitForResponse((response) => response.request().method() === 'POST'),
    submitPage(second.page),
  ]);
  assert.equal(late.status(), 409);
  await second.page.waitForLoadState();
  const told = await second.page.locator('main').innerText();
  assert.match(told, /Hồ sơ đã chuyển sang bước khác/);
  assert.match(told, /Tiếp nhận/);
  assert.match(told, /Công chức tiếp nhận và trả kết quả/);
  assert.match(told, /20\/11\/2026, \d{2}:\d{2}/);
  await clean(second.page);
  assert.deepEqual(await records.journal(id), before);

  // The same at the very same moment, and to a page opened too late.
  const otherId = await filed();
  const other = deskOf(otherId);
  const clients = [clientOf(first.context.request), clientOf(second.context.request)];
  const forms = await Promise.all(clients.map((each) => checklist(each, other)));
  const answers = await Promise.all(
    clients.map((each, n) =>
      each.http.post(`${other}/tiep-nhan`, { form: forms[n] ?? new FormData(), maxRedirects: 0 }),
    ),
  );
  assert.deepEqual(answers.map((each) => each.status()).sort(), [303, 409]);
  assert.equal(await timesIn(otherId, 'DossierAccepted'), 1);
  assert.equal((await clients[1]?.get(`${other}/tiep-nhan`))?.status(), 409);
  await Promise.all([first.context.close(), second.context.close()]);
});

test('the same form sent twice has one effect, and both answers are the same', async () => {
  const guest = await client(office.url);
  const draft = await draftBirth(guest);
  const page = await (await guest.get(`${draft}/kiem-tra`)).text();
  const fields = { camDoan: 'co', _csrf: hidden(page, '_csrf') ?? '', _khoa: hidden(page, '_khoa') ?? '' };
  const count = await records.dossiers();
  const sent = await Promise.all([1, 2, 3].map(() => guest.post(`${draft}/kiem-tra`, fields)));
  assert.deepEqual(new Set(sent.map(locationOf)), new Set([`${draft}/da-nop`]));
  const again = await guest.post(`${draft}/kiem-tra`, fields);
  assert.equal(locationOf(again), `${draft}/da-nop`);
  assert.equal(await records.dossiers(), count + 1);
  assert.equal(locationOf(await guest.get(`${draft}/giay-to`)), `${draft}/da-nop`);

  const id = await filed();
  const path = deskOf(id);
  const desk = await signedIn(office.url, 'motcua.dinhvan');
  const form = await checklist(desk, path);
  const send = () => desk.http.post(`${path}/tiep-nhan`, { form, maxRedirects: 0 });
  const accepted = await Promise.all([send(), send()]);
  accepted.push(await send());
  assert.deepEqual(accepted.map(locationOf), [path, path, path]);
  assert.equal(await timesIn(id, 'DossierAccepted'), 1);

  const handler = await signedIn(office.url, 'chuyenvien.dinhvan');
  const opened = await (await handler.get(path)).text();
  const take = /action="([^"]+\/nhan)"/.exec(opened)?.[1] ?? '';
  const key = { _khoa: hidden(opened, '_khoa') ?? '' };
  const taken = await Promise.all([handler.post(take, key), handler.post(take, key)]);
  assert.deepEqual(taken.map(locationOf), [path, path]);
  assert.equal(await timesIn(id, 'StepTaken'), 1);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`a citizen whose session ends while typing signs in and finds it all there, ${how}`, async () => {
    const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, '0900000001');
    const draft = await draftBirth(clientOf(context.request));
    await page.goto(`${draft}/nguoi-yeu-cau`);
    await answer(page, { requesterName: 'Đặng Thị Ánh Nguyệt', requesterPhone: '0987 654 321' });
    office.passTime(130);
    await submitPage(page);
    await page.waitForURL((url) => url.pathname === '/dang-nhap');
    assert.notEqual((await records.answers(draft))['requesterName'], 'Đặng Thị Ánh Nguyệt');

    await signInHere(page, '0900000001');
    assert.equal(new URL(page.url()).pathname, `${draft}/nguoi-yeu-cau`);
    assert.equal(await page.locator('[name="requesterName"]').inputValue(), 'Đặng Thị Ánh Nguyệt');
    assert.equal(await page.locator('[name="requesterPhone"]').inputValue(), '0987 654 321');
    assert.match(await page.locator('main').innerText(), /Những gì ông\/bà đã nhập vẫn còn/);
    if (javaScriptEnabled) await clean(page);
    await submitPage(page);
    assert.equal((await records.answers(draft))['requesterName'], 'Đặng Thị Ánh Nguyệt');
    await context.close();
  });

  test(`an official whose session ends while typing a proposal loses no word, ${how}`, async () => {
    const id = await filed();
    const path = deskOf(id);
    const desk = await signedIn(office.url, 'motcua.dinhvan');
    await accept(desk, path);
    const context = await person(browser, office.url, { viewport: desktop, javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, 'chuyenvien.dinhvan');
    await page.goto(path);
    await page.locator('form[action$="/nhan"] button').first().click();
    await page.locator('a[href$="/hoan-thanh"]').first().click();
    const proposal = 'Hồ sơ đủ điều kiện.\nĐề nghị cấp Giấy khai sinh <bản chính> & 2 bản sao.';
    await page.locator('[name="note"]').fill(proposal);
    const address = new URL(page.url()).pathname;
    office.passTime(70);
    await page.locator('button[value="forward"]').click();
    await page.waitForURL((url) => url.pathname === '/dang-nhap');

    await signInHere(page, 'chuyenvien.dinhvan');
    assert.equal(new URL(page.url()).pathname, address);
    assert.equal(await page.locator('[name="note"]').inputValue(), proposal);
    await page.locator('button[value="forward"]').click();
    await page.waitForURL((url) => url.pathname === '/lam-viec');
    // The desk's step of receiving, and this one.
    assert.equal(await timesIn(id, 'StepCompleted'), 2);
    await context.close();
  });
}

test('what was kept is shown only on its own page, and what a stranger guesses is not', async () => {
  const citizen = await signedIn(office.url, '0900000001');
  const draft = await draftBirth(citizen);
  office.passTime(130);
  const sent = await citizen.post(`${draft}/nguoi-yeu-cau`, { requesterName: 'Giữ Lại' });
  const to = new URL(locationOf(sent), office.url);
  assert.equal(to.pathname, '/dang-nhap');
  const kept = to.searchParams.get('giu') ?? '';
  const other = await client(office.url);
  for (const path of [`${draft}/nguoi-yeu-cau`, `${draft}/nguoi-me`, '/thu-tuc/1.001193/nop'])
    assert.doesNotMatch(await (await other.get(`${path}?giu=${kept}`)).text(), /Giữ Lại/);
  // Nor does a way back ever lead off the site.
  for (const next of ['//elsewhere.example/', '/\\elsewhere.example', 'https://elsewhere.example/']) {
    const fields = { tenDangNhap: '0900000001', matKhau: demonstrationPassword, tiep: next };
    const answered = await (await client(office.url)).post('/dang-nhap', fields);
    assert.equal(locationOf(answered), '/ho-so', next);
  }
});

test('who meanwhile signed in from another tab comes back to what they had typed all the same', async () => {
  const citizen = await signedIn(office.url, '0900000001');
  const draft = await draftBirth(citizen);
  office.passTime(130);
  const ended = await citizen.post(`${draft}/nguoi-yeu-cau`, { requesterName: 'Hai Cửa Sổ' });
  const firstTab = await (await citizen.get(locationOf(ended))).text();
  const onward = Object.fromEntries(
    ['_csrf', 'tiep', 'giu'].map((name) => [name, hidden(firstTab, name) ?? '']),
  );
  const person = { tenDangNhap: '0900000001', matKhau: demonstrationPassword };
  assert.equal((await citizen.post('/dang-nhap', person)).status(), 303);
  let answered = await citizen.post('/dang-nhap', { ...person, ...onward });
  for (let hops = 0; answered.status() === 303 && hops < 4; hops += 1)
    answered = await citizen.get(locationOf(answered));
  assert.match(await answered.text(), /value="Hai Cửa Sổ"/);
});

/** Files a birth registration as a guest; the dossier's id. */
async function filed(): Promise<string> {
  const guest = await client(office.url);
  const code = await fileDraft(guest, await draftBirth(guest));
  await guest.http.dispose();
  return records.dossierId(code);
}

const deskOf = (id: string): string => `/lam-viec/ho-so/${id}`;

/** How often something is in the journal of a dossier. */
const timesIn = async (id: string, type: string): Promise<number> =>
  (await records.journal(id)).filter((each) => each === type).length;

/** Signs in on the page of signing in that one has been led to. */
async function signInHere(page: Page, login: string): Promise<void> {
  await answer(page, { tenDangNhap: login, matKhau: demonstrationPassword });
  await page.locator('main form button').last().click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}
