import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, openBrowser, phone } from '#test/browser';
import { focusIsSeen, hasFocus } from '#test/keyboard';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { official } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('form-designer');
after(async () => {
  await browser.close();
  await office.close();
});

const base = '/quan-tri/thu-tuc/2.000815/du-thao/bieu-mau';

/** Goes to a control by Tab or, from the other side, by Shift and Tab: whichever a person would take. */
async function reach(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 90; stops += 1) {
    if (await hasFocus(page, selector)) return focusIsSeen(page);
    await page.keyboard.press(key);
  }
  assert.fail(`${page.url()}: no ${key} leads to ${selector}`);
}

/** Presses Enter on a control and waits for the page that comes of it. */
async function enter(page: Page, selector: string): Promise<void> {
  await reach(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await reach(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** A new question at the end of the last page. */
async function add(page: Page, label: string, kind: string): Promise<void> {
  await page.goto(base);
  await reach(page, 'main section:last-of-type a.govuk-button');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await write(page, '#cau-hoi', label);
  await reach(page, 'input[name="loai"]');
  for (let steps = 0; steps < 20 && !(await hasFocus(page, `input[value="${kind}"]`)); steps += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await enter(page, 'main form button.govuk-button');
}

test('a form with several kinds of questions and a condition is made by keys alone', async () => {
  const { page } = await official(browser, office.url, 'kiemsoat.lamdong', true);
  const see = async (name: string) => {
    await pictured(page, name);
    assert.deepEqual(await axeFindings(page), [], name);
  };
  await page.goto(base);
  await enter(page, 'button[value="bat-dau"]');
  await see('the form as it is in force');

  await add(page, 'Mục đích sử dụng', 'choice');
  await write(page, '#lc-0-ten', 'Đi học');
  await write(page, '#lc-1-ten', 'Việc khác');
  await see('a choice');
  await enter(page, 'form.mc-designer-form button[value="luu"].govuk-button');
  await page.getByText('Đã lưu.').waitFor();
  await add(page, 'Việc gì', 'textarea');
  await enter(page, 'a[href$="/viecGi/dieu-kien"]');
  await reach(page, 'select#xet');
  await page.keyboard.type('Mục đích');
  await enter(page, 'main form button.govuk-button');
  await reach(page, 'input[name="gia-tri"][value="khong"]');
  await page.keyboard.press('Space');
  await see('a condition');
  await enter(page, 'button[value="them"]');
  await page.getByText('“Mục đích sử dụng” là “Việc khác”').waitFor();
  await add(page, 'Ngày cần có', 'date');

  await page.goto(`${base}?o=ngayCanCo`);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Ngày cần có');
  for (const _ of [1, 2]) {
    await page.getByText('Phím tắt: mũi tên').waitFor();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Alt+ArrowUp')]);
  }
  const labels = await page.locator('.mc-questions__name').allInnerTexts();
  assert.deepEqual(labels.slice(-3), ['Ngày cần có', 'Mục đích sử dụng', 'Việc gì']);
  await page.waitForFunction(() => document.activeElement?.classList.contains('mc-move'));
  const frame = page.frameLocator('iframe');
  await frame.getByText('Ngày cần có').waitFor();
  await see('the new form beside its preview');
  await page.setViewportSize(phone);
  await see('on a phone');
});
