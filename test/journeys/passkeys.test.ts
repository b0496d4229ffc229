import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demonstrationPassword } from '#identity';
import { axeFindings, bringAxe, openBrowser, person, phone } from '#test/browser';
import { testSite } from '#test/site';
import { freePort } from '#test/slapd';

const port = await freePort();
const url = `http://localhost:${port}`;
const site = await testSite(undefined, { publicUrl: url, assets: true });
await site.app.listen({ port, host: 'localhost' });
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await site.close();
});

/** A device with a key of its own that its owner opens with a finger. */
async function device(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

test('an official adds the key of a device and signs in by it alone; its answer sent twice is refused', async () => {
  const context = await person(browser, url, { viewport: phone, javaScriptEnabled: true });
  await bringAxe(context);
  const page = await context.newPage();
  await device(page);
  await page.goto('/dang-nhap');
  await page.fill('[name=tenDangNhap]', 'chutich.dinhvan');
  await page.fill('[name=matKhau]', demonstrationPassword);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL('**/lam-viec');
  await page.goto('/tai-khoan/xac-thuc');
  await page.fill('[name=ten]', 'Điện thoại của tôi');
  await page.fill('[name=matKhau]', demonstrationPassword);
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('button', { name: 'Thêm khóa của thiết bị này' }).click();
  await page.getByText('Đã thêm khóa truy cập').waitFor();
  assert.ok(await page.getByText('Điện thoại của tôi').isVisible());

  await context.clearCookies();
  await page.goto('/dang-nhap?tiep=/tai-khoan');
  const sent = page.waitForRequest((request) => request.url().endsWith('/dang-nhap/khoa'));
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
  const body = new URLSearchParams((await sent).postData() ?? '');
  await page.waitForURL('**/tai-khoan');

  await page.goto(`http://127.0.0.1:${port}/dang-nhap?tiep=/tai-khoan`);
  const home = page.getByRole('link', { name: url });
  await home.waitFor();
  assert.ok(await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).isHidden());
  assert.equal(await home.getAttribute('href'), `${url}/dang-nhap?tiep=/tai-khoan`);

  const other = await person(browser, url, { viewport: phone, javaScriptEnabled: false });
  const thief = await other.newPage();
  await thief.goto('/dang-nhap');
  assert.ok(await thief.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).isHidden());
  body.set('_csrf', (await thief.locator('[name=_csrf]').first().getAttribute('value')) ?? '');
  const again = await other.request.post('/dang-nhap/khoa', {
    form: Object.fromEntries(body),
    headers: { 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  });
  assert.equal(again.status(), 422);
  assert.match(await again.text(), /Khóa truy cập không được chấp nhận/);

  await thief.fill('[name=tenDangNhap]', 'chutich.dinhvan');
  await thief.fill('[name=matKhau]', demonstrationPassword);
  await thief.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await thief.getByText('Bước hai').first().waitFor();
});
