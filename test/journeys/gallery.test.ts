import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { bringAxe, desktop, narrow, openBrowser, person } from '#test/browser';
import { type ExampleTab, exampleTab } from '#test/example-tab';
import { galleryOffice } from '#test/gallery-office';
import { exampleHref } from '#ui/gallery';
import { allExampleSets } from '../../src/app/example-sets.ts';

const office = await galleryOffice();
const browser = await openBrowser();
const context = await person(browser, office.url, { viewport: narrow, javaScriptEnabled: true });
await bringAxe(context);
after(async () => {
  await browser.close();
  await office.close();
});

interface Desk {
  readonly phone: ExampleTab;
  readonly wide: ExampleTab;
}

/** Where a tab begins, and begins again: the index of the gallery is the longest page there is. */
const shortPage = '/gallery/app.error/not%20found';

/** Pairs of tabs that wait for their next example: opening them anew takes longer than looking. */
const idle: Desk[] = [];

async function look(work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = idle.pop() ?? {
    phone: await exampleTab(context, shortPage, narrow),
    wide: await exampleTab(context, shortPage, desktop),
  };
  await work(desk);
  idle.push(desk);
}

async function served(address: string): Promise<string> {
  const answer = await fetch(new URL(address, office.url));
  assert.equal(answer.status, 200, address);
  return answer.text();
}

/** A document that another example shows too, but for the addresses in it, is looked at once for each question. */
const looked = new Set<string>();
async function once(question: string, html: string, work: () => Promise<void>): Promise<void> {
  const known = `${question} ${html.replaceAll(/\/gallery\/[^"?]*/g, '')}`;
  if (looked.has(known)) return;
  looked.add(known);
  await work();
}

async function fits({ width }: ExampleTab, address: string): Promise<void> {
  const wide = await width();
  assert.ok(wide <= narrow.width, `${address} is ${wide} px wide`);
}

/** Officials work on wide screens: at twice the size their tables may scroll in a window of a phone's width. */
async function readsEnlarged({ enlarged }: ExampleTab, html: string, address: string): Promise<void> {
  if (html.includes('mc-page--officials')) return;
  const { width, cut } = await enlarged();
  assert.ok(width <= narrow.width, `${address} with large letters is ${width} px wide`);
  assert.deepEqual(cut, [], `${address} with large letters`);
}

describe('every named example', { concurrency: 2 }, () => {
  for (const set of allExampleSets()) {
    for (const [index, name] of Object.keys(set.examples).entries()) {
      const address = exampleHref('/gallery', set, name);
      test(`${address} is accessible and fits, in both languages, on a phone and on a desk`, async () => {
        const [vietnamese, english] = await Promise.all([
          served(`${address}?lang=vi`),
          served(`${address}?lang=en`),
        ]);
        await look(async ({ phone, wide }) => {
          await once('phone', vietnamese, async () => {
            await phone.show(vietnamese);
            assert.deepEqual(await phone.findings(), [], 'on a phone');
            await fits(phone, `${address}?lang=vi`);
            await readsEnlarged(phone, vietnamese, address);
          });
          // What a wide window alone can break is the page's, not the example's.
          if (index === 0)
            await once('desk', english, async () => {
              await wide.show(english);
              assert.deepEqual(await wide.findings(), [], 'on a desk');
            });
          await once('width', english, async () => {
            await phone.show(english);
            await fits(phone, `${address}?lang=en`);
          });
        });
      });
    }
  }
});
