import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindings, desktop, openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { signIn } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const tablet = { width: 768, height: 1024 };
const open = (
  viewport: { width: number; height: number },
  javaScriptEnabled: boolean,
): Promise<BrowserContext> => person(browser, office.url, { viewport, javaScriptEnabled });

/** The address the head of the desk opens on the tablet. */
async function deviceAddress(): Promise<string> {
  const context = await open(desktop, true);
  const page = await context.newPage();
  await signIn(page, 'giamdoc.dinhvan');
  await page.goto('/quan-tri/quay/24871');
  assert.deepEqual(await axeFindings(page), []);
  const address = await page.locator('main a[href^="/quay/24871?may="]').getAttribute('href');
  await context.close();
  return address ?? assert.fail('the device has no address');
}

const device = await deviceAddress();
const number = async (page: Page): Promise<string> => (await page.locator('.mc-number').innerText()).trim();

test('a person takes a number at the desk without scripts, follows it on a telephone and is called', async () => {
  const kiosk = await (await open(tablet, false)).newPage();
  await kiosk.goto(device);
  await kiosk.getByRole('link', { name: /Lấy số/ }).click();
  await kiosk.locator('button[name="loai"][value="B"]').click();
  assert.equal(await number(kiosk), 'B1');
  const slip = new URL(kiosk.url());
  slip.search = '';

  const own = await (await open(phone, true)).newPage();
  await own.goto(slip.pathname);
  await own.getByText('Ông/bà là người tiếp theo.').waitFor();
  assert.deepEqual(await axeFindings(own), []);

  const desk = await (await open(desktop, false)).newPage();
  await signIn(desk, 'motcua.dinhvan');
  await desk.goto('/lam-viec/quay');
  await desk.locator('[name="quay"]').fill('2');
  await desk.getByRole('button', { name: 'Gọi số tiếp theo' }).click();
  await desk.getByText('Đang gọi B1').waitFor();
  await own.reload();
  await own.getByText('Mời ông/bà đến quầy 2').waitFor();
  await desk.getByRole('button', { name: 'Đã đến' }).click();
  await own.goto('/quay/24871/dang-goi');
  await own.locator('.mc-calls__now', { hasText: 'B1' }).waitFor();
});

test('a kiosk left alone asks first, stays when somebody answers, and goes to its start when nobody does', async () => {
  const page = await (await open(tablet, true)).newPage();
  await page.clock.install();
  await page.goto(device.replace('?', '/tra-cuu?'));
  await page.waitForFunction("document.body.classList.contains('js-enabled')");
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(61_000);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Tôi vẫn ở đây' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.clock.runFor(61_000);
  await dialog.waitFor();
  await page.clock.runFor(21_000);
  await page.waitForURL((url) => url.pathname === '/quay/24871');
});

test('every target of a kiosk is at least 64 pixels high, and no page of it is wider than its screen', async () => {
  for (const viewport of [phone, tablet, desktop]) {
    const page = await (await open(viewport, true)).newPage();
    for (const at of ['', '/lay-so', '/tim', '/tra-cuu', '/thu-tuc/1.001193', '/dang-goi']) {
      await page.goto(device.replace('?', `${at}?`));
      assert.deepEqual(await axeFindings(page), [], at);
      const small = await page
        .locator('a, button, summary, input:not([type="hidden"], [type="radio"])')
        .evaluateAll((all) =>
          all.flatMap((each) => {
            const { height } = each.getBoundingClientRect();
            return height > 0 && height < 64 ? [`${each.outerHTML.slice(0, 80)}: ${height}`] : [];
          }),
        );
      assert.deepEqual(small, [], `${at} at ${viewport.width}`);
      assert.ok((await page.evaluate('document.documentElement.scrollWidth')) === viewport.width, at);
    }
  }
});

test('an appointment is booked without an account and scripts in four pages, and expected at the desk', async () => {
  const context = await open(phone, false);
  const page = await context.newPage();
  await page.goto('/dat-lich?thu-tuc=1.001193');
  await page.locator('[name="xa"]').selectOption('24871');
  await page.locator('main form button').click();
  await page.locator('details[open] a.govuk-button').first().click();
  await page.locator('[name="hoTen"]').fill('Lê Thị Sen');
  await page.locator('[name="dienThoai"]').fill('0912 345 678');
  await page.locator('main form button').click();
  await page.getByText('Đã đặt lịch hẹn').waitFor();

  const desk = await (await open(desktop, true)).newPage();
  await signIn(desk, 'motcua2.dinhvan');
  await desk.goto('/lam-viec/quay');
  assert.deepEqual(await axeFindings(desk), []);
  await desk
    .getByRole('row', { name: /Lê Thị Sen/ })
    .getByRole('button', { name: /Đã đến/ })
    .click();
  await desk
    .getByRole('row', { name: /Lê Thị Sen/ })
    .getByText('Đã đến', { exact: true })
    .waitFor();
});
