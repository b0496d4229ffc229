import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, openBrowser } from '#test/browser';
import { tabTo } from '#test/keyboard';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { official } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('process-designer');
after(async () => {
  await browser.close();
  await office.close();
});

const base = '/quan-tri/thu-tuc/1.000828/du-thao/quy-trinh';

/** Tab to a control and Enter on it; the next page is there. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** One more step, by keys alone: names, the lane and the kind so many places down, an hour. */
async function addStep(
  page: Page,
  step: {
    readonly after: string;
    readonly vi: string;
    readonly en: string;
    readonly lane: number;
    readonly kind: number;
  },
): Promise<void> {
  await page.goto(base);
  await enter(page, `a[href$="/them?sau=${step.after}"]`);
  await tabTo(page, '#ten');
  await page.keyboard.type(step.vi);
  await page.keyboard.press('Tab');
  await page.keyboard.type(step.en);
  await page.keyboard.press('Tab');
  for (let down = 0; down < step.lane; down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 giờ');
  await tabTo(page, '#loai');
  for (let down = 0; down < step.kind; down += 1) await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

test('a process of seven steps in three lanes is made in the list by keys alone, and stands on the canvas', async () => {
  const { page } = await official(browser, office.url, 'kiemsoat.lamdong', true);
  await page.goto(base);
  await enter(page, 'main form button');
  await enter(page, 'main form button');
  for (const step of ['receive', 'process', 'sign']) {
    await enter(page, `a[href$="/buoc/${step}"]`);
    await tabTo(page, '#han');
    await page.keyboard.type('2 giờ');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
  await addStep(page, { after: 'receive', vi: 'Phân loại hồ sơ', en: 'Sort the dossier', lane: 1, kind: 1 });
  await addStep(page, { after: 'process', vi: 'Dự thảo kết quả', en: 'Draft the result', lane: 2, kind: 1 });
  await addStep(page, { after: 'step-2', vi: 'Xem xét dự thảo', en: 'Review the draft', lane: 3, kind: 2 });
  assert.equal(await page.locator('.mc-steps__item').count(), 7);
  const beside = await page.locator('.mc-beside__aside').innerText();
  assert.match(beside, /Các bước cộng lại, theo đường dài nhất\s+9 giờ/);
  assert.match(beside, /Không có lỗi/);
  assert.deepEqual(await axeFindings(page), []);
  await pictured(page, 'list');

  await page.goto(base);
  await enter(page, 'a[href$="/ban-ve"]');
  await page.locator('.djs-element[data-element-id="step-3"]').waitFor();
  assert.equal(await page.locator('.djs-element[data-element-id^="lane-"]').count(), 3);
  assert.equal(await page.locator('.mc-canvas--faulty').count(), 0);
  assert.ok(await page.locator('.bjs-powered-by').isVisible(), 'the mark of bpmn.io stays visible');
  assert.deepEqual(await axeFindings(page), []);
  await pictured(page, 'canvas');
});
