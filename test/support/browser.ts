import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Chromium without its own errands on the network: tests speak to this machine alone. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const places = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error('No Chromium: install the package chromium, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

export const phone = { width: 360, height: 740 };
/** The narrowest screen that must do without scrolling sideways: a desk at 400 % zoom (WCAG 2.1, 1.4.10). */
export const narrow = { width: 320, height: 640 };
export const desktop = { width: 1280, height: 900 };

/** A browser of one person: own cookies, a screen, with or without JavaScript. */
export async function person(
  browser: Browser,
  url: string,
  how: { readonly viewport: { width: number; height: number }; readonly javaScriptEnabled: boolean },
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...how, baseURL: url, locale: 'vi-VN' });
  // Long enough for a machine that does much else; what is there is not waited for.
  context.setDefaultTimeout(120_000);
  return context;
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has axe ready in every page to come: sent once, instead of half a megabyte a page. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: await axe });
}

/**
 * What axe finds wrong on a page, as `rule: selector`; it runs in a page with scripts of the same address.
 * `leaveOut` are selectors of parts already judged.
 */
export async function axeFindings(page: Page, leaveOut: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(await axe);
  return page.evaluate(async (known) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runner: unknown = Reflect.get(globalThis, 'axe');
    const run: unknown =
      typeof runner === 'object' && runner !== null ? Reflect.get(runner, 'run') : undefined;
    if (typeof run !== 'function') throw new Error('axe is not there');
    const result: { violations: { id: string; nodes: { target: string[] }[] }[] } = await run.call(
      runner,
      { exclude: known.map((part) => [part]) },
      // Only what is wrong is described in full, which a third of the time went into. A preview in a frame is a page of
      // its own and judged as such; asked while it loads, axe would wait a minute for its answer.
      { runOnly: tags, resultTypes: ['violations'], preload: false, iframes: false },
    );
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, leaveOut);
}
