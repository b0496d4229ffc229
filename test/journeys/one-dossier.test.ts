import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeFindings, openBrowser, person, phone } from '#test/browser';
import { album } from '#test/pictures';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { fileBirth, submitPage } from './citizen-steps.ts';
import { act, doStep, official, openFromWorklist, signIn } from './official-steps.ts';

const office = await runningOffice();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await office.close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`one dossier goes from a phone to the result and the figures, ${how}`, async () => {
    const context = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const page = await context.newPage();
    const keep = album(javaScriptEnabled ? 'one-dossier-phone' : 'one-dossier-phone-without-javascript');
    const fits = async () => {
      const width = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(typeof width === 'number' && width <= phone.width, `${page.url()} is ${width} px wide`);
    };
    const sound = async () => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], page.url());
      await fits();
    };

    // Somebody without an account files it; without a script, in as many pages as the house allows.
    const pages: string[] = [];
    page.on('framenavigated', (frame) => pages.push(new URL(frame.url()).pathname));
    const request = await fileBirth(page, async (name) => {
      await keep(page, name);
      await fits();
    });
    await sound();
    assert.match(request, /^YC-/);
    if (!javaScriptEnabled) assert.ok(pages.length <= 12, `${pages.length} pages: ${pages.join(' ')}`);

    // The desk sees it with its clock, checks the components and accepts it.
    const desk = await official(browser, office.url, 'motcua.dinhvan', javaScriptEnabled);
    const dossier = await openFromWorklist(desk.page, request);
    await desk.page.goto(`${dossier}/tiep-nhan`);
    for (const box of await desk.page.locator('input[name="components"]').all()) await box.check();
    await submitPage(desk.page);
    const code = /H36\.\d{3}-261120-\d{4}/.exec(await desk.page.locator('main').innerText())?.[0];
    assert.ok(code, 'the dossier has a code');
    await desk.page.goto(`${dossier}/giay-tiep-nhan`);
    const receipt = await desk.page.locator('main').innerText();
    assert.match(receipt, new RegExp(code));
    assert.match(receipt, /20\/11\/2026/);
    await keep(desk.page, 'receipt');
    const pdf = await desk.context.request.get(`${office.url}${dossier}/giay-tiep-nhan.pdf`);
    assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');

    // The specialist takes the step and proposes; the chairperson approves; the clerk attaches and issues.
    const specialist = await official(browser, office.url, 'chuyenvien.dinhvan', javaScriptEnabled);
    await openFromWorklist(specialist.page, code);
    await doStep(specialist.page, { note: 'Đủ điều kiện, đề nghị cấp.' });
    const chair = await official(browser, office.url, 'chutich.dinhvan', javaScriptEnabled);
    await openFromWorklist(chair.page, code);
    await doStep(chair.page);
    const clerk = await official(browser, office.url, 'vanthu.dinhvan', javaScriptEnabled);
    await openFromWorklist(clerk.page, code);
    await clerk.page.goto(`${dossier}/ket-qua`);
    await clerk.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'Giấy khai sinh.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });
    await clerk.page.locator('[name="number"]').fill('45/2026');
    await submitPage(clerk.page);
    await doStep(clerk.page);

    // The desk hands it out.
    await act(desk.page, `${dossier}/tra-ket-qua`, {
      way: 'desk',
      as: 'owner',
      checked: 'yes',
      signed: 'paper',
    });
    assert.match(await desk.page.locator('main').innerText(), /Đã ghi nhận trả kết quả/);

    // Followed by its code without signing in, it shows stages, post and unit, and nobody's data.
    const stranger = await person(browser, office.url, { viewport: phone, javaScriptEnabled });
    const looking = await stranger.newPage();
    for (const by of [request, code.toLowerCase()]) {
      await looking.goto(`/tra-cuu?ma=${by}`);
      const shown = await looking.locator('main').innerText();
      assert.match(shown, /Đã trả kết quả/);
      assert.match(shown, /Chuyên viên/);
      assert.doesNotMatch(shown, /Trần Văn Hòa|Minh Ngọc|068090123456|0912345678/);
    }
    await keep(looking, 'followed');
    await looking.goto(`/tra-cuu?ma=${code}&lang=en`);
    assert.match(await looking.locator('main').innerText(), /handed out/i);

    // Signed in, the citizen has it and its result.
    await signIn(page, '0900000001');
    await page.goto('/ho-so');
    await page.locator('main li', { hasText: code }).locator('a').first().click();
    await sound();
    await keep(page, 'own-dossier');
    const result = page.locator('main a[href^="/tep/"]', { hasText: 'Giấy khai sinh' }).first();
    const file = await context.request.get(`${office.url}${await result.getAttribute('href')}`);
    assert.equal(file.status(), 200);

    // The commune's figures have it, and the list behind them.
    await shownInFigures(looking, code);
  });
}

/** The projector runs once a second: the page is asked again until it knows. */
async function shownInFigures(page: import('playwright-core').Page, code: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    await page.goto('/so-lieu/24871?lang=vi');
    const links = await page
      .locator('main a[href*="danh-sach"]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      await page.goto(link);
      const text = await page.locator('main').innerText();
      if (text.includes(code)) {
        assert.doesNotMatch(text, /Trần Văn Hòa|Minh Ngọc/);
        return;
      }
    }
    await page.waitForTimeout(300);
  }
  assert.fail(`${code} is not behind any figure of its commune`);
}
