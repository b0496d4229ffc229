import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeFindings, desktop, openBrowser, person } from '#test/browser';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { answer, submitPage } from './citizen-steps.ts';
import { official } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('unit-administrator');
after(async () => {
  await browser.close();
  await office.close();
});

const day = (name: string, date: number, month = 11) => ({
  ...{ [`${name}-day`]: String(date), [`${name}-month`]: String(month), [`${name}-year`]: '2026' },
});

test('a head adds a colleague, lets somebody stand in for the chair, and shares out the work of who is away', async () => {
  const head = (await official(browser, office.url, 'giamdoc.dinhvan', true)).page;
  await head.goto('/quan-tri/nhan-su');
  await pictured(head, 'staff');
  await head.goto('/quan-tri/nhan-su/nguoi-moi');
  await answer(head, { hoTen: 'Trần Thị Mới', tenDangNhap: 'moi.dinhvan', ...day('ngay', 20) });
  await head.locator('[name="viTri"]').selectOption({ index: 3 });
  await submitPage(head);
  const password = await head.locator('code').innerText();
  assert.deepEqual(await axeFindings(head), []);

  const newcomer = await (
    await person(browser, office.url, { viewport: desktop, javaScriptEnabled: false })
  ).newPage();
  await newcomer.goto('/dang-nhap');
  await answer(newcomer, { tenDangNhap: 'moi.dinhvan', matKhau: password });
  await newcomer.locator('main form button').last().click();
  await newcomer.waitForURL('**/tai-khoan/mat-khau?*');
  await answer(newcomer, { matKhauCu: password, matKhau: 'trà atisô buổi sáng' });
  await newcomer.locator('main form button').last().click();
  await newcomer.waitForURL('**/lam-viec');

  const chair = (await official(browser, office.url, 'chutich.dinhvan', true)).page;
  await chair.goto('/lam-viec/uy-quyen');
  await chair.getByRole('link', { name: /Ủy quyền.*Lê Bích Ngọc/ }).click();
  await answer(chair, {
    phamVi: 'signing',
    tuGio: '07:00',
    ...day('denNgay', 21),
    denGio: '17:30',
    lyDo: 'Đi công tác',
  });
  await chair
    .locator('[name="nguoiThay"]')
    .selectOption({ label: 'Trương Phương Uyên – Trưởng phòng Kinh tế' });
  await submitPage(chair);
  await chair.getByText('Đang hiệu lực').waitFor();
  assert.deepEqual(await axeFindings(chair), []);
  await pictured(chair, 'delegated');

  const substitute = (await official(browser, office.url, 'truongkinhte.dinhvan', false)).page;
  await substitute.goto('/lam-viec/vi-tri');
  await substitute.getByLabel(/thay mặt ông\/bà Lê Bích Ngọc/).check();
  await pictured(substitute, 'choose-post');
  await submitPage(substitute);
  await substitute
    .getByText(/thay mặt Lê Bích Ngọc/)
    .first()
    .waitFor();

  await chair.getByRole('button', { name: /Kết thúc/ }).click();
  await chair.getByText('Đã kết thúc ủy quyền').waitFor();
  await substitute.goto('/lam-viec');
  assert.match(substitute.url(), /dang-nhap/, 'over at once');

  await head.goto('/lam-viec/vang-mat');
  await head.locator('[name="nguoi"]').selectOption({ label: 'Tạ Viết Dũng – Chuyên viên Phòng Kinh tế' });
  await answer(head, { ...day('ngayDau', 20), ...day('ngayCuoi', 24) });
  await submitPage(head);
  assert.deepEqual(await axeFindings(head), []);
  await pictured(head, 'absences');
  await head.getByRole('link', { name: /Chia lại/ }).click();
  await head
    .getByText(/Tạ Viết Dũng; vắng mặt đến/)
    .first()
    .waitFor();
});
