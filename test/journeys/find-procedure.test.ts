import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeFindings, desktop, openBrowser, person, phone } from '#test/browser';
import { focusIsSeen, hasFocus, tabTo } from '#test/keyboard';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

for (const [how, viewport, javaScriptEnabled] of [
  ['on a phone without JavaScript', phone, false],
  ['on a desktop', desktop, true],
] as const) {
  test(`from a poster somebody finds what they need and the papers of their case, ${how}`, async () => {
    const context = await person(browser, office.url, { viewport, javaScriptEnabled });
    const page = await context.newPage();
    const keep = album(javaScriptEnabled ? 'find-desktop' : 'find-phone-without-javascript');
    const sound = async () => {
      await keep(page, new URL(page.url()).pathname.slice(1).replaceAll('/', '-'));
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], page.url());
      const width = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(typeof width === 'number' && width <= viewport.width, `${page.url()} is ${width} px wide`);
    };

    // The poster of a commune leads to the catalogue; the way goes by what has happened.
    await page.goto('/thu-tuc?xa=24871');
    await sound();
    await page.getByRole('link', { name: 'Xây, sửa nhà' }).click();
    await sound();
    await page.locator('main .mc-list a').first().click();
    await sound();
    await page.getByRole('link', { name: 'Tôi cần giấy tờ gì?' }).click();

    // One question left open is asked again with the other kept; then only the papers of the case are left.
    await page.locator('[name="du-an"][value="khong"]').check();
    await page.getByRole('button', { name: 'Xem giấy tờ cần có' }).click();
    await sound();
    assert.ok(await page.locator('[name="du-an"][value="khong"]').isChecked());
    await page.locator('[name="lien-ke"][value="co"]').check();
    await page.getByRole('button', { name: 'Xem giấy tờ cần có' }).click();
    await sound();
    const papers = await page.locator('.mc-checklist').innerText();
    assert.match(papers, /Cam kết bảo đảm an toàn công trình liền kề/);
    assert.doesNotMatch(papers, /Quyết định phê duyệt dự án/);

    // On paper there is nothing to press, and the commune of the poster is still there at the end of the way.
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.mc-nav, .mc-no-print').filter({ visible: true }).count(), 0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Xem toàn bộ thủ tục' }).click();
    assert.match(page.url(), /\/thu-tuc\/1\.013225\?xa=24871$/);
    assert.match((await page.locator('main a.govuk-button').getAttribute('href')) ?? '', /don-vi=24871/);
    await context.close();
  });
}

test('the catalogue is read page by page and narrowed, and what is only listed says so', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/thu-tuc?noi-nop=listed');
  const names = () => page.locator('main .mc-list__title').allInnerTexts();
  const first = await names();
  await page.locator('[rel="next"]').click();
  const second = await names();
  assert.equal(new Set([...first, ...second]).size, 40);
  await page.locator('[rel="prev"]').click();
  assert.deepEqual(await names(), first);
  await page.locator('main .mc-list a').first().click();
  assert.match(await page.locator('main').innerText(), /Thủ tục này chưa được mô tả tại đây/);
  await context.close();
});

test('by keyboard alone somebody finds a procedure, begins to file it, and puts a mistake right', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  const enter = async () => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  };
  await page.goto('/');
  await tabTo(page, '.govuk-skip-link');
  await page.keyboard.press('Enter');
  await tabTo(page, 'main input[type="search"]');
  await page.keyboard.type('khai sinh');
  await enter();
  await tabTo(page, 'main a[href="/thu-tuc/1.001193"]');
  await enter();
  await tabTo(page, 'main a[href="/thu-tuc/1.001193/nop"]');
  await enter();
  await tabTo(page, '[name="donVi"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'main form button');
  await enter();

  // The hard words of the page open and close; then it is sent as it is.
  await tabTo(page, '.mc-term summary');
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.mc-term dl').isVisible());
  await tabTo(page, 'main form button.govuk-button:not([type="button"])');
  await enter();
  assert.ok(await hasFocus(page, '.govuk-error-summary'));
  await focusIsSeen(page);
  await tabTo(page, '.govuk-error-summary a[href="#requesterName"]');
  await page.keyboard.press('Enter');
  assert.ok(await hasFocus(page, '#requesterName'));
  await page.keyboard.type('Trần Văn Hòa');
  await tabTo(page, '[name="requesterId"]');
  await page.keyboard.type('068090123456');
  await tabTo(page, '[name="requesterAddress-commune"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name="requesterPhone"]');
  await page.keyboard.type('0912345678');
  await tabTo(page, '[name="relation"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'main form button.govuk-button:not([type="button"])');
  await enter();
  assert.match(await page.locator('main').innerText(), /Trang 2 trên 6/);
  await context.close();
});
