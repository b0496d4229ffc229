import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindings, openBrowser, person, phone } from '#test/browser';
import { qrPhoto } from '#test/qr-photo';
import { runningOffice } from '#test/running-office';
import { answer, saveButton, submitPage } from './citizen-steps.ts';
import { clientOf, draftBirth } from './http-steps.ts';
import { signIn } from './official-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const records = recordsOf(office.database);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const card = '068190000001|251234567|Nguyễn Thị Mẫu|19051990|Nữ|Tổ 3, Đinh Văn, Lâm Hà, Lâm Đồng|25122021';

/** A citizen with a birth registration that is answered, as a guest or signed in. */
async function withDraft(login?: string): Promise<[BrowserContext, Page, string]> {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  if (login === undefined) await page.goto('/thu-tuc/1.001193/nop');
  else await signIn(page, login);
  return [context, page, await draftBirth(clientOf(context.request))];
}

const keptOn = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
/** What keeps the page is there: it is fetched when somebody begins to use it. */
const steady = (page: Page): Promise<void> => page.locator('form[data-steady="yes"]').waitFor();
const nameOn = (page: Page): Promise<string> => page.locator('[name="requesterName"]').inputValue();
const main = (page: Page): Promise<string> => page.locator('main').innerText();

test('a photo of an identity card fills a person in, and a picture of something else is told in words', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto('/thu-tuc/1.001612/nop');
  await answer(page, { donVi: '24871' });
  await submitPage(page);
  await page.goto(`${page.url().replace(/[^/]*$/, 'thanh-vien')}?them=members`);
  await page.locator('.mc-scan button').first().click();
  const photo = page.locator('.mc-scan input[type="file"]').first();
  const send = (text: string) =>
    photo.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: qrPhoto(text) });
  await send('https://dichvucong.example/tra-cuu');
  await page.getByText('Đây không phải mã QR của thẻ căn cước').waitFor();
  await send(card);
  await page.getByText('Đã điền từ thẻ căn cước').waitFor();
  const read = (name: string) => page.locator(`[name="members-0-person-${name}"]`).inputValue();
  assert.deepEqual(await Promise.all(['name', 'personId', 'birthDate-day', 'birthDate-year'].map(read)), [
    'Nguyễn Thị Mẫu',
    '068190000001',
    '19',
    '1990',
  ]);
  assert.ok(await page.locator('[name="members-0-person-sex"][value="female"]').isChecked());
  assert.match(await main(page), /Nơi thường trú ghi trong mã: Tổ 3, Đinh Văn, Lâm Hà, Lâm Đồng/);
  assert.deepEqual(await axeFindings(page), []);
  await context.close();
});

test('a page that cannot be sent stays with its answers, and is sent when the network is back', async () => {
  const [context, page, draft] = await withDraft();
  await page.goto(`${draft}/nguoi-yeu-cau`);
  assert.match(await main(page), /được giữ trên thiết bị này, nhiều nhất 24 giờ/);
  await answer(page, { requesterName: 'Đặng Thị Ánh Nguyệt' });
  await steady(page);
  assert.doesNotMatch(await main(page), /Gửi lại/);
  await context.setOffline(true);
  await saveButton(page).click();
  await page.getByText('Chưa gửi được vì không có mạng').waitFor();
  assert.equal(await nameOn(page), 'Đặng Thị Ánh Nguyệt');
  assert.deepEqual(await axeFindings(page), []);
  await context.setOffline(false);
  await page.getByText('Đã có mạng trở lại').waitFor();
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('nguoi-yeu-cau'));
  assert.equal((await records.answers(draft))['requesterName'], 'Đặng Thị Ánh Nguyệt');
  assert.doesNotMatch(await keptOn(page), /mc-kept/);
  await context.close();
});

test('what was typed and not saved is put back on its page, once refused too, and goes with signing out', async () => {
  const [context, page, draft] = await withDraft('0900000001');
  await page.goto(`${draft}/nguoi-yeu-cau`);
  await answer(page, { requesterName: 'Lê Thị Dở Dang', requesterPhone: '12' });
  await steady(page);
  await page.goto('/ho-so');
  await page.goto(`${draft}/nguoi-yeu-cau`);
  assert.equal(await nameOn(page), 'Lê Thị Dở Dang');
  assert.match(await main(page), /đã nhập trang này mà chưa lưu/);
  assert.deepEqual(await axeFindings(page), []);

  await submitPage(page);
  await page.locator('.govuk-error-summary a').waitFor();
  assert.equal(await nameOn(page), 'Lê Thị Dở Dang');
  await page.goto(`${draft}/nguoi-yeu-cau`);
  assert.equal(await nameOn(page), 'Lê Thị Dở Dang');
  await page.getByRole('button', { name: 'Bỏ nội dung chưa lưu' }).click();
  await page.waitForFunction(() => !document.body.innerText.includes('Lê Thị Dở Dang'));
  assert.equal(await nameOn(page), 'Trần Văn Hòa');

  await answer(page, { requesterName: 'Lê Thị Để Lại' });
  await steady(page);
  await page.locator('.mc-masthead__sign-out button').click();
  await page.waitForURL(`${office.url}/`);
  assert.doesNotMatch(await keptOn(page), /mc-kept/);
  await context.close();
});
