import type { Page } from 'playwright-core';
import { pdfBytes, pngBytes } from '#test/sample-files';

/** Fills a field by the name it is posted under; radios and checkboxes by value. */
export async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`[name="${name}"]`).first();
    const kind = await control.evaluate((node) => `${node.tagName}:${node.getAttribute('type') ?? ''}`);
    if (kind === 'INPUT:radio') await page.locator(`input[name="${name}"][value="${value}"]`).check();
    else if (kind === 'INPUT:checkbox') await control.check();
    else if (kind === 'SELECT:') await control.selectOption(value);
    else await control.fill(value);
  }
}

export const saveButton = (page: Page) => page.locator('main form button.govuk-button').last();

/** Sends the page and waits for the next: a script may send it, and then go there. */
export async function submitPage(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load', { timeout: 60_000 }), saveButton(page).click()]);
}

const dinhVan = { province: '68', commune: '24871' };

const address = (key: string, detail: string): Record<string, string> => ({
  [`${key}-province`]: dinhVan.province,
  [`${key}-commune`]: dinhVan.commune,
  [`${key}-detail`]: detail,
});

/** The pages of birth registration (1.001193), answered as a father would. */
export const birthPages: readonly Readonly<Record<string, string>>[] = [
  {
    requesterName: 'Trần Văn Hòa',
    requesterId: '068090123456',
    ...address('requesterAddress', '12 thôn Đồng Tâm'),
    requesterPhone: '0912345678',
    relation: 'father',
  },
  {
    childName: 'Trần Minh Ngọc',
    childSex: 'female',
    'childBirthDate-day': '2',
    'childBirthDate-month': '11',
    'childBirthDate-year': '2026',
    childEthnicity: 'Kinh',
    childNationality: 'Việt Nam',
    childHomeTown: 'Lâm Đồng',
  },
  { birthProof: 'birth-slip', birthFacility: 'Trung tâm Y tế Lâm Hà', ...address('birthPlace', '') },
  {
    motherName: 'Nguyễn Thị Hạnh',
    motherBirthYear: '1995',
    motherEthnicity: 'Kinh',
    motherNationality: 'Việt Nam',
    ...address('motherAddress', '12 thôn Đồng Tâm'),
  },
  { fatherDeclared: 'no' },
  { wantsCopies: 'no' },
];

/** Called on each page before it is left. */
type See = (name: string) => Promise<void>;
const unseen: See = async () => undefined;

/** Somebody's first time, without an account: from the home page to the page with the code. */
export async function fileBirth(page: Page, see: See = unseen): Promise<string> {
  await fillBirth(page, see);
  await page.locator('[name="camDoan"]').check();
  await see('check');
  await submitPage(page);
  const code = (await page.locator('.govuk-panel strong').innerText()).trim();
  await see('filed');
  return code;
}

/** From the home page to the last one before it is sent, with the form and two files. */
export async function fillBirth(page: Page, see: See = unseen): Promise<void> {
  await page.goto('/');
  await see('home');
  await page.locator('main a[href="/thu-tuc/1.001193"]').click();
  await see('procedure');
  await page.locator('a[href="/thu-tuc/1.001193/nop"]').first().click();
  await answer(page, { donVi: '24871' });
  await see('start');
  await submitPage(page);
  for (const answers of birthPages) {
    await answer(page, withoutUnknown(answers, await namesOn(page)));
    await see('questions');
    await submitPage(page);
  }
  await see('papers');
  await attachSlip(page);
  await page.locator('[name="camDoan"]').waitFor();
}

/** Both sides of the birth slip. With a script what is chosen is sent; without one, a button sends it and goes on. */
async function attachSlip(page: Page): Promise<void> {
  const onward = page.getByRole('button', { name: 'Tải lên và tiếp tục' }).first();
  if (await onward.isVisible()) {
    const chosen = [
      { name: 'Giấy chứng sinh.pdf', mimeType: 'application/pdf', buffer: pdfBytes() },
      { name: 'mặt sau.png', mimeType: 'image/png', buffer: pngBytes(40, 40) },
    ];
    await page.locator('main input[type="file"][multiple]').first().setInputFiles(chosen);
    await onward.click();
    return;
  }
  await attach(page, 'birth-slip', 'Giấy chứng sinh.pdf', 'application/pdf', pdfBytes());
  await attach(page, 'birth-slip', 'mặt sau.png', 'image/png', pngBytes(40, 40));
  await submitPage(page);
}

/** Uploads one file to a component on the papers' page; it is there when its link is. */
export async function attach(
  page: Page,
  component: string,
  name: string,
  mimeType: string,
  buffer: Buffer,
): Promise<void> {
  const form = page.locator(`[data-paper="${component}"]`);
  await form.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer });
  // With its script the form sends what is chosen, and has no button for it.
  const send = form.locator('button[type="submit"], button:not([type])').first();
  if (await send.isVisible()) await send.click();
  const stem = name.replace(/\.\w+$/, '');
  await page.locator('main a[href^="/tep/"]', { hasText: stem }).first().waitFor();
}

const namesOn = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set(
    await page
      .locator('main [name]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('name') ?? '')),
  );

/** An address without detail has no field for it. */
const withoutUnknown = (answers: Readonly<Record<string, string>>, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
