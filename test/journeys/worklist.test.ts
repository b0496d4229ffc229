import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeFindings, openBrowser } from '#test/browser';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { official } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('worklist');
after(async () => {
  await browser.close();
  await office.close();
});

test('a list is worked through by keys alone, is seen to change, and lets the same be done to several at once', async () => {
  const { page } = await official(browser, office.url, 'chuyenvien.dinhvan', true);
  // The keys are there as soon as the list asks to be told of changes.
  const open = async (address: string) => {
    const listens = page.waitForRequest((request) => request.url().endsWith('/lam-viec/thay-doi'));
    await page.goto(address);
    await listens;
  };
  await open('/lam-viec?muc=cua-vi-tri');
  const rows = page.locator('tbody tr');
  const before = await rows.count();
  assert.ok(before > 0, 'the demonstration leaves work');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const code = (await rows.first().locator('a.mc-code').innerText()).split('\n')[0] ?? '';

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('j');
  assert.equal(await page.locator('input[type="search"]').inputValue(), 'j', 'a letter while one types');
  await page.locator('input[type="search"]').fill('');
  await page.locator('h1').click();

  await page.keyboard.press('j');
  assert.ok((await focused()).includes(code));
  await page.keyboard.press('x');
  assert.ok(await rows.first().getByRole('checkbox').isChecked());

  await office.database.owner.run({
    text: `update work_item set sort_at = sort_at + interval '1 minute'`,
    values: [],
  });
  await office.database.owner.run({
    text: `insert into work_change (agency_id, dossier_id) select distinct agency_id, dossier_id from work_item`,
    values: [],
  });
  await page.getByText('Danh sách đã thay đổi.').waitFor();
  assert.ok(await rows.first().getByRole('checkbox').isChecked(), 'whoever has chosen keeps their place');

  await page.keyboard.press('a');
  assert.equal(await focused(), 'Nhận việc');
  await page.keyboard.press('Enter');
  await page.getByText('1 hồ sơ đã làm, 0 hồ sơ không làm được.').waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await page.goto('/lam-viec?muc=cua-vi-tri');
  assert.equal(await rows.count(), before - 1);
  await open(`/lam-viec?muc=cua-toi&q=${code}`);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/lam-viec\/ho-so\//);
});

test('a head sees who has how much and what will be late, and gives work that nobody has to a post', async () => {
  const { page } = await official(browser, office.url, 'giamdoc.dinhvan', true);
  const see = async (name: string) => {
    await pictured(page, name);
    assert.deepEqual(await axeFindings(page), [], name);
  };
  await page.goto('/lam-viec');
  await page.getByRole('button', { name: 'Điều hành công việc' }).click();
  await see('load');
  const nobodys = page.locator('tr', { has: page.getByRole('link', { name: 'Chưa ai nhận' }) }).first();
  const countOf = async () => Number(await nobodys.locator('td').first().innerText());
  const before = await countOf();
  await nobodys.getByRole('link').click();
  await page.locator('tbody input[type="checkbox"]').first().check();
  await see('work nobody has');
  await page.getByRole('button', { name: 'Phân công' }).click();
  await page.getByRole('button', { name: 'Đồng ý, thực hiện' }).click();
  await page.getByText('Vui lòng chọn vị trí nhận việc.').first().waitFor();
  await see('nobody was named');
  const to = page.locator('select').first();
  await to.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Đồng ý, thực hiện' }).click();
  await page.getByText('1 hồ sơ đã làm, 0 hồ sơ không làm được.').waitFor();
  await see('given');
  await page.goto('/lam-viec/dieu-hanh');
  assert.equal(await countOf(), before - 1);
});
