import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, bringAxe, desktop, openBrowser, person, phone } from '#test/browser';
import { galleryOffice } from '#test/gallery-office';
import { exampleHref } from '#ui/gallery';
import { allExampleSets } from '../../src/app/example-sets.ts';

const office = await galleryOffice();
const browser = await openBrowser();
const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: true });
await bringAxe(context);
after(async () => {
  await browser.close();
  await office.close();
});

/** Pages that wait for their next example: opening one anew takes longer than looking at it. */
const idle: Page[] = [];

async function look(work: (page: Page) => Promise<void>): Promise<void> {
  const page = idle.pop() ?? (await context.newPage());
  await work(page);
  idle.push(page);
}

async function fitsPhone(page: Page): Promise<void> {
  const width = await page.evaluate('document.documentElement.scrollWidth');
  assert.ok(typeof width === 'number' && width <= phone.width, `${page.url()} is ${width} px wide`);
}

describe('every named example', { concurrency: 2 }, () => {
  for (const set of allExampleSets()) {
    for (const name of Object.keys(set.examples)) {
      const address = exampleHref('/gallery', set, name);
      test(`${address} is accessible and fits, in both languages, on a phone and on a desk`, async () => {
        await look(async (page) => {
          await page.setViewportSize(phone);
          assert.equal((await page.goto(`${address}?lang=vi`))?.status(), 200);
          assert.deepEqual(await axeFindings(page), [], 'on a phone');
          await fitsPhone(page);
          await page.setViewportSize(desktop);
          await page.goto(`${address}?lang=en`);
          assert.deepEqual(await axeFindings(page), [], 'on a desk');
          await page.setViewportSize(phone);
          await fitsPhone(page);
        });
      });
    }
  }
});
