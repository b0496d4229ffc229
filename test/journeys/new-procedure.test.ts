import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, person, phone } from '#test/browser';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { type Typist, typist } from '#test/typist';
import { answer, submitPage } from './citizen-steps.ts';
import { handle, officialsOf } from './handle-steps.ts';
import { clientOf } from './http-steps.ts';
import { answered, fee, formPages, limits, moreSteps, procedure } from './new-procedure.table.ts';
import { official, openFromWorklist } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
const pictured = album('new-procedure');
after(async () => {
  await browser.close();
  await office.close();
});

const { code } = procedure;
const draft = `/quan-tri/thu-tuc/${code}/du-thao`;

async function fillParts(writer: Typist): Promise<void> {
  await writer.press('Thông tin chung');
  for (const [part, answers] of Object.entries(procedure.parts)) {
    await writer.page.goto(`${draft}/phan/${part}`);
    await writer.write(answers);
    await writer.press('Lưu');
  }
  for (const [name, answers] of procedure.papers) {
    await writer.page.goto(`${draft}/phan/giay-to`);
    await writer.write({ ten: name });
    await writer.press('Thêm');
    await writer.write(answers);
    await writer.press('Lưu');
  }
}

async function designForm(writer: Typist): Promise<void> {
  await writer.press('Biểu mẫu điện tử');
  await writer.press('Tạo biểu mẫu');
  for (const [title, questions] of formPages) {
    await addPage(writer, title);
    await writer.press(`Thêm câu hỏi – ${title}`);
    for (const [label, kind, more] of questions) {
      await writer.write({ 'cau-hoi': label, loai: kind });
      await writer.press(more ? 'Thêm và soạn tiếp' : 'Thêm rồi thêm câu khác');
      if (!more) continue;
      await writer.write(more);
      await writer.press('Lưu');
      await writer.press(`Thêm câu hỏi – ${title}`);
    }
    await writer.press('Biểu mẫu điện tử');
  }
}

async function addPage(writer: Typist, title: string): Promise<void> {
  await writer.press('Thêm trang');
  await writer.write({ ten: title });
  await writer.press(/^Thêm/);
}

async function designProcess(writer: Typist): Promise<void> {
  await writer.press('Quy trình điện tử');
  await writer.press('Bắt đầu từ bốn bước');
  for (const [step, han] of Object.entries(limits)) {
    await writer.press(step);
    await writer.write({ han });
    await writer.press('Lưu');
  }
  for (const { after: previous, lane, ...step } of moreSteps) {
    await writer.press(new RegExp(`Thêm sau.*${previous}`));
    await writer.choose('lan', lane);
    await writer.write(step);
    await writer.press('Thêm');
  }
  assert.equal(await writer.page.locator('.mc-steps__item').count(), 7);
}

async function designFee(writer: Typist): Promise<void> {
  await writer.press('Bảng mức thu phí, lệ phí');
  await writer.press('Lập bảng mức thu');
  await writer.choose('newColumn', 'Mục đích');
  await writer.press(/^Thêm Bảng/);
  await writer.write(fee.first);
  await writer.press('Thêm mức thu');
  await writer.write(fee.second);
  await writer.choose('r1.times', 'Số buổi');
  await writer.press('Lưu và kiểm tra');
  await writer.page.getByText('Bảng không sót và không chồng trường hợp nào.').waitFor();
}

/** A citizen with a phone and no script; the code to follow the dossier by. */
async function file(): Promise<string> {
  const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/thu-tuc/${code}`);
  await pictured(page, 'procedure');
  await page.goto(`/thu-tuc/${code}/nop`);
  await answer(page, { donVi: '24871' });
  await submitPage(page);
  for (const answers of answered) {
    await answer(page, answers);
    await submitPage(page);
  }
  const paper = { name: 'Đơn.pdf', mimeType: 'application/pdf', buffer: pdfBytes() };
  await page.locator('main input[type="file"][multiple]').first().setInputFiles(paper);
  await page.getByRole('button', { name: 'Tải lên và tiếp tục' }).first().click();
  await page.locator('[name="camDoan"]').check();
  await pictured(page, 'check');
  assert.match(await page.locator('main').innerText(), /200\.000 đồng/, 'two half days by the fee table');
  await submitPage(page);
  return (await page.locator('.govuk-panel strong').innerText()).trim();
}

test('a new procedure is made and published within a quarter of an hour at a keyboard, and a dossier runs through it', async () => {
  const { page } = await official(browser, office.url, 'kiemsoat.lamdong', false);
  const writer = typist(page);
  await page.goto('/quan-tri/thu-tuc/moi');
  await writer.write(procedure.begin);
  await writer.press('Soạn phiên bản mới');
  for (const part of [fillParts, designForm, designProcess, designFee]) {
    await part(writer);
    await pictured(page, part.name);
    await page.goto(draft);
  }
  await writer.press('Trình người thứ hai duyệt');
  assert.ok(writer.seconds() <= 15 * 60, `${writer.seconds()} s at the keyboard`);

  const { page: leader } = await official(browser, office.url, 'lanhdao.lamdong', false);
  await leader.goto(`${draft}/xem-xet`);
  await pictured(leader, 'review');
  await leader.getByRole('button', { name: 'Duyệt và công bố' }).click();
  await leader.getByText('Đã công bố phiên bản 1').waitFor();

  const request = await file();
  const desk = await official(browser, office.url, 'motcua.dinhvan', false);
  const dossier = await openFromWorklist(desk.page, request);
  const done = await handle(
    dossier,
    clientOf(desk.context.request),
    await officialsOf(office.url, 'dinhvan'),
  );
  assert.deepEqual(done, ['accept', 'step', 'step', 'step', 'step', 'step', 'result', 'return']);
  await desk.page.goto(dossier);
  await pictured(desk.page, 'returned');
});
