import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, openBrowser } from '#test/browser';
import { hasFocus } from '#test/keyboard';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { answer, submitPage } from './citizen-steps.ts';
import { official } from './official-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('reception');
const records = recordsOf(office.database);
after(async () => {
  await browser.close();
  await office.close();
});

/** A keyboard that counts what a desk officer presses, beside the words of the person before them. */
function counting(page: Page) {
  let pressed = 0;
  return {
    press: async (key: string): Promise<void> => {
      pressed += 1;
      await page.keyboard.press(key);
    },
    letters: async (text: string): Promise<void> => {
      pressed += text.length;
      await page.keyboard.type(text);
    },
    /** What a scanner types, or what the person says: their own data. */
    data: (text: string) => page.keyboard.type(text),
    count: () => pressed,
  };
}

const focusOn = (page: Page, selector: string) =>
  page.waitForFunction(`document.activeElement?.matches(${JSON.stringify(selector)})`);

test('a walk-in is received by keyboard alone in at most 25 presses beside what they say, receipt and all', async () => {
  const { page, context } = await official(browser, office.url, 'motcua.dinhvan', true);
  const see = async (name: string) => {
    await pictured(page, name);
    assert.deepEqual(await axeFindings(page), [], name);
  };
  const before = await records.dossiers();
  const keys = counting(page);
  await page.goto('/lam-viec/tiep-nhan');
  await see('start');
  await keys.data('068090123456||Trần Văn Hòa|19051990|Nam|12 thôn Đồng Tâm, Lâm Đồng|01012022\n');
  await page.waitForURL(/\/luot\//);
  await see('visit');
  const visit = page.url();
  await keys.letters('sao y');
  await keys.press('Enter');
  await page.waitForURL(/q=/);
  await keys.press('Enter');
  await page.waitForURL(/\/thu-tuc\/2\.000815/);
  await see('form');

  // Past what the card has filled in, to the first question nobody has answered.
  await focusOn(page, '[name="requesterAddress-commune"]');
  await keys.data('Xã Đinh Văn');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.data('0912345678');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.data('Bằng tốt nghiệp');
  await keys.press('Tab');
  await keys.data('Sở Giáo dục và Đào tạo');
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Tab');
  await keys.data('2');
  await keys.press('Tab');
  await keys.data('3');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Tab');
  assert.ok(await hasFocus(page, '[name="duGiayTo"]'), 'the papers come after the questions');
  await keys.press('Space');
  await keys.press('Enter');
  await page.waitForURL(visit);
  await see('received');
  assert.ok(await hasFocus(page, 'a[href*="giay-tiep-nhan"]'), 'the receipt is next');
  await keys.press('Enter');
  await page.waitForURL(/giay-tiep-nhan/);
  await see('receipt');
  assert.ok(keys.count() <= 25, `${keys.count()} presses`);
  assert.equal(await records.dossiers(), before + 1);
  await context.close();
});

test('without scripts the same desk receives a second dossier of the person, and an item of the post', async () => {
  const { page, context } = await official(browser, office.url, 'motcua.dinhvan', false);
  await page.goto('/lam-viec/tiep-nhan');
  await page.locator('[name="nguoi"]').fill('tran van hoa');
  await submitPage(page);
  await page.locator('button[name="hoSo"]').first().click();
  await page.locator('[name="q"]').fill('2.000815');
  await page.locator('main form button').last().click();
  await page.locator('main a[href$="/thu-tuc/2.000815"]').click();
  await answer(page, { paperName: 'Giấy khai sinh', paperIssuer: 'Xã Nam Ban', paperOrigin: 'vietnam' });
  await answer(page, { pages: '1', copies: '5', copyForm: 'paper', bringsOriginal: 'yes', duGiayTo: '1' });
  const receive = page.getByRole('button', { name: 'Tiếp nhận', exact: true });
  await receive.click();
  // The like was received for them this morning: asked once, and meant.
  await page.locator('[name="lapLai"]').check();
  await receive.click();
  await page.getByText(/Đã tiếp nhận H/).waitFor();
  await page.goto('/lam-viec/tiep-nhan/buu-chinh');
  await page.locator('[name="danhSach"]').fill('Mã bưu gửi;Người gửi\nEA123456789VN;Lê Thị Sen');
  await page.getByRole('button', { name: 'Xem thử từng dòng' }).click();
  await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
  await page.getByRole('button', { name: 'Mở bưu gửi EA123456789VN' }).click();
  await page.getByRole('heading', { name: 'Hồ sơ của Lê Thị Sen' }).waitFor();
  await context.close();
});
