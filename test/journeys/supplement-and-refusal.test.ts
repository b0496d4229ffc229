import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, openBrowser, person, phone } from '#test/browser';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { attach, submitPage } from './citizen-steps.ts';
import { clientOf, draftBirth, fileDraft } from './http-steps.ts';
import { act, official, openFromWorklist, signIn } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

const twoDays = 2 * 24 * 60;
const asked = 'Chưa có giấy chứng sinh. Hãy chụp cả hai mặt.';
const askedAgain = 'Ảnh mờ, không đọc được tên cơ sở y tế.';
const reason = 'Cháu đã được đăng ký khai sinh tại xã Nam Ban Lâm Hà.';
const ground = 'Luật Hộ tịch 2014, Điều 16';
/** Words between the agency and the applicant, and the applicant's own data: not for a public page. */
const privateWords = /giấy chứng sinh\. Hãy|Ảnh mờ|đã được đăng ký|Luật Hộ tịch|Trần Văn Hòa|068090123456/;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  /** A citizen signed in on a phone, and the official's desk that gets what they file. */
  const meet = async () => {
    const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, '0900000001');
    const by = clientOf(context.request);
    const request = await fileDraft(by, await draftBirth(by));
    const desk = await official(browser, office.url, 'motcua.dinhvan', javaScriptEnabled);
    const path = await openFromWorklist(desk.page, request);
    return { context, page, request, desk, path };
  };
  const sound = async (page: Page) => {
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], page.url());
  };

  test(`papers are asked for at the desk and again at work, and the clock waits for them, ${how}`, async () => {
    const { context, page, request, desk, path } = await meet();
    const id = path.split('/').at(-1);

    // The desk says what is missing; nothing is accepted yet.
    await askForSlip(desk.page, path, asked);
    assert.match(await text(desk.page), /Đã gửi yêu cầu bổ sung/);
    await sound(desk.page);

    // The citizen reads it, is told when a file is still missing, uploads it and sends.
    await page.goto('/ho-so');
    await page.locator('main li', { hasText: request }).locator('a').first().click();
    assert.match(await text(page), new RegExp(asked));
    await sound(page);
    const slip = await context.request.get(await link(page, 'Phiếu yêu cầu bổ sung'));
    assert.match(await slip.text(), /Hãy chụp cả hai mặt/);
    await page.goto(`/ho-so/${id}`);
    await page.locator('main a[href$="/bo-sung"]').first().click();
    await sound(page);
    await page.locator('button[value="gui"]').click();
    assert.match(await text(page), /Thêm tệp hoặc lời giải thích: Giấy chứng sinh/);
    await attach(page, 'birth-slip', 'chứng sinh.pdf', 'application/pdf', pdfBytes());
    await page.locator('button[value="gui"]').click();
    assert.match(await text(page), /Đã gửi giấy tờ bổ sung/);

    // The desk accepts; the specialist takes it and needs a better picture.
    const components = await ticked(desk.page, `${path}/tiep-nhan`);
    assert.ok(components > 0);
    const code = /H36\.\d{3}-\d{6}-\d{4}/.exec(await text(desk.page))?.[0] ?? '';
    const specialist = await official(browser, office.url, 'chuyenvien.dinhvan', javaScriptEnabled);
    await openFromWorklist(specialist.page, code);
    await specialist.page.locator('form[action$="/nhan"] button').first().click();
    await askForSlip(specialist.page, path, askedAgain);
    assert.match(await text(specialist.page), /Tạm dừng/);

    // Anyone with the code sees that it waits, until when, and why the date may move; not the words.
    const stranger = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const looking = await stranger.newPage();
    await looking.goto(`/tra-cuu?ma=${code}`);
    const waiting = await text(looking);
    assert.match(waiting, /Tạm dừng/);
    assert.match(waiting, /chờ người nộp bổ sung giấy tờ trước/);
    assert.match(waiting, /Thời gian chờ bổ sung không tính vào thời hạn/);
    assert.doesNotMatch(waiting, privateWords);
    await sound(looking);
    const before = await dueOn(looking, code);

    // Two days later the citizen answers: the clock goes on, by as much later.
    office.passTime(twoDays + 24 * 60);
    await signIn(page, '0900000001');
    await page.goto(`/ho-so/${id}/bo-sung`);
    assert.match(await text(page), new RegExp(askedAgain));
    await page.locator('[name="loiNhan"]').fill('Tôi đã chụp lại.');
    await attach(page, 'birth-slip', 'rõ hơn.pdf', 'application/pdf', pdfBytes(2_000));
    assert.equal(await page.locator('[name="loiNhan"]').inputValue(), 'Tôi đã chụp lại.');
    await page.locator('button[value="gui"]').click();
    const due = await dueOn(looking, code);
    assert.ok(due > before, `${due} is after ${before}`);
    const why = looking.locator('main details', { hasText: 'Vì sao' }).first();
    await why.locator('summary').click();
    assert.match(await why.innerText(), /không tính: tạm dừng tính thời gian/);
    await page.goto(`/ho-so/${id}/bo-sung`);
    assert.match(await text(page), /không còn chờ bổ sung/);
    await Promise.all([context.close(), desk.context.close(), specialist.context.close(), stranger.close()]);
  });

  test(`a refusal is explained to its owner and to nobody else, ${how}`, async () => {
    const { context, page, request, desk, path } = await meet();
    const id = path.split('/').at(-1);
    await act(desk.page, `${path}/tu-choi`, { reason: '', ground });
    assert.match(await desk.page.title(), /^Lỗi/);
    assert.equal(await desk.page.locator('[name="ground"]').inputValue(), ground);
    await act(desk.page, `${path}/tu-choi`, { reason, ground });
    assert.match(await text(desk.page), /Đã từ chối tiếp nhận/);
    await isPdf(desk.page, `${path}/phieu-tu-choi.pdf`);

    await page.goto(`/ho-so/${id}`);
    const own = await text(page);
    assert.ok(own.includes(reason) && own.includes(ground), own);
    await sound(page);
    await link(page, 'Phiếu từ chối');
    await page.locator('main a', { hasText: 'Phiếu từ chối' }).first().click();
    assert.ok((await text(page)).includes(reason));
    await isPdf(page, `/ho-so/${id}/phieu-tu-choi.pdf`);

    const stranger = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const looking = await stranger.newPage();
    for (const lang of ['vi', 'en']) {
      await looking.goto(`/tra-cuu?ma=${request}&lang=${lang}`);
      const shown = await text(looking);
      assert.match(shown, lang === 'vi' ? /Hồ sơ không được tiếp nhận/ : /was not accepted/);
      assert.doesNotMatch(shown, privateWords);
    }
    const guess = await stranger.request.get(`/ho-so/${id}/phieu-tu-choi.pdf`);
    assert.equal(guess.status(), 404);
    await Promise.all([context.close(), desk.context.close(), stranger.close()]);
  });
}

const text = (page: Page): Promise<string> => page.locator('main').innerText();

async function askForSlip(page: Page, path: string, note: string): Promise<void> {
  await page.goto(`${path}/yeu-cau-bo-sung`);
  await page.locator('input[name="components"][value="birth-slip"]').check();
  await page.locator('[name="note"]').fill(note);
  await submitPage(page);
}

async function link(page: Page, words: string): Promise<string> {
  const href = await page.locator('main a', { hasText: words }).first().getAttribute('href');
  return href ?? assert.fail(`No link ${words}`);
}

/** Ticks every paper of the checklist and sends it. */
async function ticked(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const boxes = await page.locator('input[name="components"]').all();
  for (const box of boxes) await box.check();
  await submitPage(page);
  return boxes.length;
}

/** The date of the public page on which the result is due. */
async function dueOn(page: Page, code: string): Promise<string> {
  await page.goto(`/tra-cuu?ma=${code}`);
  return (await page.locator('main p strong time').first().getAttribute('datetime')) ?? '';
}

async function isPdf(page: Page, path: string): Promise<void> {
  const answer = await page.context().request.get(path);
  assert.equal(answer.status(), 200, path);
  assert.match(answer.headers()['content-disposition'] ?? '', /^attachment; filename="/);
  assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
}
