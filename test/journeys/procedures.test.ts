import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, openBrowser, person, phone } from '#test/browser';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { official } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('procedures');
after(async () => {
  await browser.close();
  await office.close();
});

const see = async (page: Page, name: string) => {
  await pictured(page, name);
  assert.deepEqual(await axeFindings(page), [], name);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test('a controller changes a procedure, a second person sends it back and then publishes it, and everybody reads what changed', async () => {
  const { page: writer } = await official(browser, office.url, 'kiemsoat.lamdong', true);
  const draft = '/quan-tri/thu-tuc/1.001193/du-thao';
  await writer.goto('/quan-tri');
  await writer.getByRole('link', { name: 'Thủ tục hành chính' }).click();
  await writer.goto(draft);
  await press(writer, 'Soạn phiên bản mới');

  // A paper of another procedure, with its code and name; the limit; the day.
  await writer.goto(`${draft}/phan/giay-to`);
  await field(writer, 'tim').fill('bản sao văn bản ủy quyền');
  await press(writer, 'Tìm');
  await see(writer, 'papers');
  await writer.locator('button[value="dung"]').first().click();
  await text(writer, 'Giấy tờ này ở các thủ tục khác');
  await field(writer, 'originals').fill('một');
  await field(writer, 'copies').fill('1');
  await writer.locator('[name="required"][value="false"]').check();
  await press(writer, 'Lưu');
  await text(writer, 'Phải là số nguyên từ 0 đến 99');
  assert.equal(await field(writer, 'originals').inputValue(), 'một', 'nothing typed is lost');
  await see(writer, 'paper');
  await field(writer, 'originals').fill('0');
  await press(writer, 'Lưu');
  await writer.goto(`${draft}/phan/can-cu`);
  for (const [part, value] of [
    ['day', '1'],
    ['month', '3'],
    ['year', '2027'],
  ] as const)
    await field(writer, `effectiveFrom-${part}`).fill(value);

  // Somebody else saves while this page is open: what is typed stays, and it is said who it was.
  const { page: other } = await official(browser, office.url, 'kiemsoat.lamdong', false);
  await other.goto(`${draft}/phan/chung`);
  await field(other, 'keywords').fill('giấy khai sinh\nkhai sinh');
  await press(other, 'Lưu');
  await press(writer, 'Lưu');
  await text(writer, /vừa sửa bản dự thảo sau khi ông\/bà mở trang/);
  assert.equal(await field(writer, 'effectiveFrom-year').inputValue(), '2027');
  await press(writer, 'Lưu');
  await writer.waitForURL(`**${draft}`);
  await text(writer, 'Thêm giấy tờ có thể nộp');
  await see(writer, 'draft');
  await press(writer, 'Trình người thứ hai duyệt');
  await writer.goto(`${draft}/xem-xet`);
  await text(writer, 'không được tự duyệt');
  assert.equal(await writer.getByRole('button', { name: 'Duyệt và công bố' }).count(), 0);

  const { page: leader } = await official(browser, office.url, 'lanhdao.lamdong', false);
  const review = async () => {
    await leader.goto('/quan-tri/thu-tuc/cho-duyet');
    await leader.getByRole('link', { name: 'Thủ tục đăng ký khai sinh' }).click();
  };
  await review();
  await pictured(leader, 'review');
  await press(leader, 'Trả lại để sửa');
  await text(leader, 'Ghi điều cần sửa để người soạn biết');
  await field(leader, 'nhanXet').fill('Xin ghi rõ căn cứ.');
  await press(leader, 'Trả lại để sửa');
  await writer.goto(draft);
  await text(writer, 'Xin ghi rõ căn cứ.');
  await press(writer, 'Trình người thứ hai duyệt');
  await review();
  await press(leader, 'Duyệt và công bố');
  await text(leader, 'Đã công bố phiên bản 2, áp dụng từ 01/03/2027.');

  const citizen = await (
    await person(browser, office.url, { viewport: phone, javaScriptEnabled: true })
  ).newPage();
  await citizen.goto('/thu-tuc/1.001193');
  await citizen.getByRole('link', { name: 'Thủ tục này đã thay đổi những gì' }).click();
  await text(citizen, 'Thêm giấy tờ có thể nộp: “Bản sao văn bản ủy quyền”.');
  await see(citizen, 'what changed');
});

test('a new procedure says what it lacks until nothing is left, and a draft is given up after a question', async () => {
  const { page } = await official(browser, office.url, 'kiemsoat.lamdong', false);
  await page.goto('/quan-tri/thu-tuc/moi');
  await press(page, 'Soạn phiên bản mới');
  await text(page, 'Ghi mã thủ tục gồm một chữ số');
  await field(page, 'ma').fill('1.999999');
  await field(page, 'tenVi').fill('Thủ tục thử nghiệm');
  await field(page, 'tenEn').fill('A trial');
  await press(page, 'Soạn phiên bản mới');
  await text(page, /Còn \d+ điểm thiếu hoặc chưa đúng/);
  await pictured(page, 'new');
  await page.goto('/quan-tri/thu-tuc/1.999999/du-thao/tep');
  const file = { name: 'procedure.yaml', mimeType: 'text/plain', buffer: Buffer.from('name: [') };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.locator('button[value="thay"]').first().click();
  await text(page, /Chưa thay tệp, bản dự thảo vẫn như trước. Dòng \d+: /);
  await page.goto('/quan-tri/thu-tuc/1.999999/du-thao/phan/chung');
  assert.equal(await field(page, 'name.vi').inputValue(), 'Thủ tục thử nghiệm');
  await page.goto('/quan-tri/thu-tuc/1.999999/du-thao/bo');
  await press(page, 'Bỏ bản dự thảo');
  await text(page, 'Đã bỏ bản dự thảo.');
});
