import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demonstrationPassword } from '#identity';
import { desktop, person } from '#test/browser';
import { answer, submitPage } from './citizen-steps.ts';

/** Signs in, wherever the page of signing in leads to. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/dang-nhap');
  await answer(page, { tenDangNhap: login, matKhau: demonstrationPassword });
  await page.locator('main form button').last().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** An official at a desk of their own. */
export async function official(
  browser: Browser,
  url: string,
  login: string,
  javaScriptEnabled: boolean,
): Promise<Desk> {
  const context = await person(browser, url, { viewport: desktop, javaScriptEnabled });
  const page = await context.newPage();
  await signIn(page, login);
  return { page, context };
}

/** Finds a dossier in the lists of the workspace by its code and opens it; its address is the answer. */
export async function openFromWorklist(page: Page, code: string): Promise<string> {
  for (const list of ['cho-tiep-nhan', 'cua-toi', 'cua-vi-tri', 'cho-tra', 'toan-co-quan']) {
    await page.goto(`/lam-viec?muc=${list}&q=${code}`);
    const link = page.locator('main a[href^="/lam-viec/ho-so/"]', { hasText: code }).first();
    if ((await link.count()) === 0) continue;
    await link.click();
    await page.waitForURL(/\/lam-viec\/ho-so\//);
    return new URL(page.url()).pathname;
  }
  throw new Error(`${code} is in no list of the workspace`);
}

/** Goes to an action of the dossier and sends its form; it must succeed. */
export async function act(
  page: Page,
  path: string,
  answers: Readonly<Record<string, string>> = {},
  button?: string,
): Promise<void> {
  await page.goto(path);
  await answer(page, answers);
  if (button === undefined) await submitPage(page);
  else await page.locator(`button[value="${button}"]`).click();
  await page.waitForLoadState();
}

/** Takes the open step when nobody has it yet, does it, and passes the dossier on. */
export async function doStep(page: Page, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  const take = page.locator('form[action$="/nhan"] button').first();
  if ((await take.count()) > 0) await take.click();
  await page.locator('a[href$="/hoan-thanh"]').first().click();
  await act(page, page.url(), answers, 'forward');
}
