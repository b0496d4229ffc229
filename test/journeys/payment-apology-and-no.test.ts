import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { answer, submitPage } from './citizen-steps.ts';
import { clientOf, draftBirth, fileDraft } from './http-steps.ts';
import { act, doStep, official, openFromWorklist, signIn } from './official-steps.ts';

/** With scripts the same acts are told of one dossier and of supplements; their pages are judged in the gallery. */
const javaScriptEnabled = false;

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const fee = { amount: '8.000', note: 'Lệ phí cấp bản sao theo thông báo.', number: '21/TB-UBND' };
const sorry = 'Cơ quan phải xác minh nơi sinh của cháu.';
const no = 'Cháu đã được đăng ký khai sinh tại xã khác.';
const ground = 'Luật Hộ tịch 2014, Điều 16';
/** Words between the agencies and the applicant: not for a public page. */
const privateWords = /Lệ phí cấp bản sao|xác minh nơi sinh|đã được đăng ký|Luật Hộ tịch|Trần Văn Hòa/;

test('a fee is paid, an apology comes before the answer, and the answer is no with its reasons, without JavaScript', async () => {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
  const page = await context.newPage();
  await signIn(page, '0900000001');
  const by = clientOf(context.request);
  const request = await fileDraft(by, await draftBirth(by));
  const desk = await official(browser, office.url, 'motcua.dinhvan', javaScriptEnabled);
  const path = await openFromWorklist(desk.page, request);
  const own = `/ho-so/${path.split('/').at(-1)}`;
  await desk.page.goto(`${path}/tiep-nhan`);
  for (const box of await desk.page.locator('input[name="components"]').all()) await box.check();
  await submitPage(desk.page);
  const code = /H36\.\d{3}-\d{6}-\d{4}/.exec(await text(desk.page))?.[0] ?? '';

  // The specialist takes it and asks for the fee: first with a mistake, which keeps what was typed.
  const specialist = await official(browser, office.url, 'chuyenvien.dinhvan', javaScriptEnabled);
  await openFromWorklist(specialist.page, code);
  await specialist.page.locator('form[action$="/nhan"] button').first().click();
  assert.equal(await specialist.page.locator('main .govuk-button:not(.govuk-button--secondary)').count(), 1);
  await specialist.page.locator('main details', { hasText: 'Việc khác' }).first().locator('summary').click();
  await specialist.page.locator('a[href$="/yeu-cau-nop-tien"]').click();
  await answer(specialist.page, { ...fee, amount: 'tám nghìn' });
  await submitPage(specialist.page);
  assert.match(await specialist.page.title(), /^Lỗi/);
  assert.equal(await specialist.page.locator('[name="note"]').inputValue(), fee.note);
  await answer(specialist.page, { amount: fee.amount });
  await submitPage(specialist.page);
  assert.match(await text(specialist.page), /Đã gửi yêu cầu nộp tiền/);

  // The citizen reads how much and what for; anyone else only that a payment is awaited.
  await page.goto(own);
  const toPay = await text(page);
  for (const words of ['Ông/bà cần nộp tiền', '8.000 đồng', fee.note, fee.number])
    assert.ok(toPay.includes(words), words);
  const stranger = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
  const looking = await stranger.newPage();
  await looking.goto(`/tra-cuu?ma=${code}`);
  assert.match(await text(looking), /chờ người nộp thực hiện nghĩa vụ tài chính/);
  assert.doesNotMatch(await text(looking), privateWords);

  // It is in the list of what waits; two days later the desk confirms, and the date has moved by as much.
  const waiting = await dueOn(looking, code);
  office.passTime(3 * 24 * 60);
  await signIn(desk.page, 'motcua.dinhvan');
  await desk.page.goto(`/lam-viec?muc=dang-cho&q=${code}`);
  assert.ok((await desk.page.locator('main a', { hasText: code }).count()) > 0);
  await act(desk.page, `${path}/xac-nhan-nop-tien`, { number: 'BL-000123' });
  assert.match(await text(desk.page), /Đã xác nhận nộp tiền/);
  await desk.page.goto(`${path}/xac-nhan-nop-tien`);
  assert.match(await text(desk.page), /Hồ sơ không chờ việc này/);
  assert.ok((await dueOn(looking, code)) > waiting);
  const why = looking.locator('main details', { hasText: 'Vì sao' }).first();
  await why.locator('summary').click();
  assert.match(await why.innerText(), /tạm dừng tính thời gian \(nghĩa vụ tài chính\)/);

  // The chairperson apologises once, with a new date.
  const chair = await official(browser, office.url, 'chutich.dinhvan', javaScriptEnabled);
  const newDate = { 'newDate-day': '15', 'newDate-month': '12', 'newDate-year': '2026' };
  await act(chair.page, `${path}/hen-lai`, { ...newDate, reason: sorry, number: '15/VBXL-UBND' });
  assert.match(await text(chair.page), /Đã gửi lời xin lỗi và ngày hẹn mới/);
  await chair.page.goto(`${path}/hen-lai`);
  assert.match(await text(chair.page), /đã được hẹn lại một lần/);
  await signIn(page, '0900000001');
  await page.goto(own);
  assert.match(
    await text(page),
    /Cơ quan đã xin lỗi vì chậm và hẹn trả kết quả 17:\d\d, thứ Ba, 15\/12\/2026/,
  );
  assert.ok((await text(page)).includes(sorry));
  await page.locator('main a', { hasText: 'Văn bản xin lỗi' }).first().click();
  assert.ok((await text(page)).includes(sorry));
  await isPdf(page, `${own}/van-ban-xin-loi.pdf`);

  // The answer is no: without its ground it is not taken, with it the way goes on to the desk.
  await signIn(specialist.page, 'chuyenvien.dinhvan');
  await specialist.page.goto(path);
  await doStep(specialist.page, { note: 'Đã đăng ký nơi khác. Đề nghị không ký.' });
  await chair.page.goto(path);
  await chair.page.locator('form[action$="/nhan"] button').first().click();
  await chair.page.locator('a[href$="/hoan-thanh"]').first().click();
  const signing = chair.page.url();
  await act(chair.page, signing, { note: no }, 'refused');
  assert.match(await chair.page.title(), /^Lỗi/);
  await act(chair.page, signing, { note: no, ground }, 'refused');
  assert.match(await text(chair.page), /Đã quyết định không phê duyệt/);
  await looking.goto(`/tra-cuu?ma=${code}`);
  assert.doesNotMatch(await text(looking), privateWords);
  await page.goto(own);
  assert.ok(!(await text(page)).includes(no), 'not before it is issued');
  await Promise.all(
    [context, desk.context, specialist.context, chair.context, stranger].map((each) => each.close()),
  );
});

const text = (page: Page): Promise<string> => page.locator('main').innerText();

/** The date of the public page on which the result is due. */
async function dueOn(page: Page, code: string): Promise<string> {
  await page.goto(`/tra-cuu?ma=${code}`);
  return (await page.locator('main p strong time').first().getAttribute('datetime')) ?? '';
}

async function isPdf(page: Page, path: string): Promise<void> {
  const answered = await page.context().request.get(path);
  assert.equal(answered.status(), 200, path);
  assert.equal((await answered.body()).subarray(0, 5).toString(), '%PDF-');
}
