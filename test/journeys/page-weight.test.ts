import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, person, phone } from '#test/browser';
import { firstVisit } from '#test/page-weight';
import { runningOffice } from '#test/running-office';
import { fillBirth, submitPage } from './citizen-steps.ts';
import { signIn } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

/** What the house allows a citizen's page at the first visit, gzipped: in all, and its document alone. */
const budget = 60_000;
const htmlBudget = 25_000;
const mostRequests = 10;

async function light(like: BrowserContext, addresses: readonly string[]): Promise<void> {
  const heavy: string[] = [];
  for (const address of addresses) {
    const visit = await firstVisit(browser, office.url, like, address);
    const { status, bytes, html, requests, fonts, elsewhere } = visit;
    assert.equal(status, 200, address);
    assert.deepEqual(elsewhere, [], `${address} asks another host`);
    assert.ok(fonts <= 2, `${address} loads ${fonts} fonts`);
    assert.ok(html > 0 && html <= htmlBudget, `${address}: a document of ${html} bytes`);
    assert.ok(requests <= mostRequests, `${address} asks ${requests} times`);
    if (bytes > budget) heavy.push(`${address}: ${bytes} bytes`);
  }
  assert.deepEqual(heavy, []);
}

const guest = (): Promise<BrowserContext> =>
  person(browser, office.url, { viewport: phone, javaScriptEnabled: false });

test('every public page is within 60 KB, its HTML within 25 KB, at ten requests to our host alone', async () => {
  const context = await guest();
  await light(context, [
    '/',
    '/?lang=en',
    '/thu-tuc',
    '/thu-tuc?q=khai+sinh',
    '/thu-tuc/1.001193',
    '/thu-tuc/1.013978',
    '/thu-tuc/1.014061',
    '/thu-tuc?q=zzz',
    '/thu-tuc/linh-vuc',
    '/thu-tuc/su-kien',
    '/thu-tuc/su-kien/sinh-con',
    '/thu-tuc/1.001193/can-gi',
    '/thu-tuc/1.001612/nop',
    '/tra-cuu',
    '/so-lieu',
    '/so-lieu/24871',
    '/so-lieu/24871/danh-sach?so=received',
    '/dang-nhap',
    '/dang-ky',
    '/ho-so',
  ]);
});

test('so is every page of filing, and of following what was filed', async () => {
  const context = await guest();
  const page = await context.newPage();
  const visited = new Set<string>();
  page.on('framenavigated', (frame) => visited.add(frame.url().slice(office.url.length)));
  await fillBirth(page);
  const questions = [...visited].filter((address) => address.startsWith('/nop/'));
  assert.ok(questions.length >= 8, `six pages of questions, papers and check, not ${questions.join(', ')}`);
  await light(context, questions);

  await page.locator('[name="camDoan"]').check();
  await submitPage(page);
  const code = (await page.locator('.govuk-panel strong').innerText()).trim();
  await page.goto('/ho-so');
  const own = await page.locator('main a[href^="/ho-so/"]').first().getAttribute('href');
  assert.ok(own);
  await page.goBack();
  await light(context, [new URL(page.url()).pathname, `/tra-cuu?ma=${code}`, '/ho-so', own]);
});

test('so is every page of a citizen who has signed in', async () => {
  const context = await guest();
  const page = await context.newPage();
  await signIn(page, '0900000001');
  await page.goto('/ho-so');
  const links = await page
    .locator('main a[href^="/ho-so/"]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  assert.ok(links.length > 0);
  await light(context, ['/', '/ho-so', '/tai-khoan', ...new Set(links)]);
});
