import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '#platform/pdf';
import { readLocated } from '#procedures';
import { sectionsOf } from '../printed/sections.table.ts';
import { previewForms, sampleTemplate } from '../printed/template.examples.ts';
import { readTemplate } from './read-template.ts';

const read = (text: string, logos: Record<string, string> = {}) =>
  readTemplate(readLocated('forms.yaml', text), new Map(Object.entries(logos)));
const faultsOf = (text: string, logos?: Record<string, string>) =>
  read(text, logos).faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);

test('a template gives letterhead and words, and moves what it may not replace', () => {
  const { template, faults } = read(`
version: lam-dong-2027
letterhead: { phone: 0263 3822 555, website: motcua.lamdong.gov.vn }
units:
  "24871": { place: Đinh Văn }
forms:
  apology:
    blocks:
      - who
      - delay
      - block: intro
        text: { vi: "{agency} xin lỗi {owner}." }
      - signatures
`);
  assert.deepEqual(faults, []);
  assert.deepEqual(template.units['24871'], { place: 'Đinh Văn' });
  assert.deepEqual(template.forms.apology?.[2], {
    block: 'intro',
    text: { vi: '{agency} xin lỗi {owner}.', en: '{agency} xin lỗi {owner}.' },
  });
});

test('every mistake is told with its line: unknown form, block, placeholder, missing block, words in a wrong place', () => {
  assert.deepEqual(
    faultsOf(`version: Lâm Đồng
letterhead: { telephone: 1, logo: none.png }
forms:
  letter: { blocks: [] }
  apology:
    blocks:
      - who
      - whom
      - block: delay
        text: Chậm
      - text: { en: "Sorry {owner}" }
      - text: { vi: "Xin lỗi {name}" }
      - who
`).map((fault) => fault.replace(/; there are .*/, '')),
    [
      '1 version: must be a short name of small letters, digits, dots and hyphens',
      '2 letterhead.telephone: unknown',
      '2 letterhead.logo: none.png: there is no such file beside it',
      '4 forms.letter: no such form',
      '8 forms.apology.blocks.1: no block whom in this form',
      '9 forms.apology.blocks.2: delay is not words: it can be moved, not replaced',
      '11 forms.apology.blocks.3.text: must have words in Vietnamese',
      '11 forms.apology.blocks.3: must be the name of a block, or words',
      '12 forms.apology.blocks.4.text.vi: unknown placeholder {name}',
      '7 forms.apology.blocks: misses the block signatures',
      '13 forms.apology.blocks.5: has who twice',
    ],
  );
  assert.match(faultsOf('version: [')[0] ?? '', /^1 : /);
  const clear = Buffer.from([0x89, 0x50, 0x4e, 0x47, ...new Array<number>(21).fill(0), 6, 0, 0, 0, 0]);
  assert.match(
    faultsOf('{version: a, letterhead: {logo: a.png}}', { 'a.png': clear.toString('base64') })[0] ?? '',
    /transparent/,
  );
});

test('what is not in a template is printed as it comes, and each form has the sections its table names', () => {
  const own = { ...sampleTemplate, letterhead: {}, forms: {} };
  const blocks = (template: typeof own | undefined) => previewForms(template).map((form) => form.blocks);
  assert.deepEqual(blocks(own), blocks(undefined));
  const all = Object.fromEntries(
    Object.entries(sectionsOf).map(([key, sections]) => [
      key,
      Object.keys(sections).map((block) => ({ block })),
    ]),
  );
  assert.deepEqual(blocks({ ...own, forms: all }), blocks(undefined));
});

test('an apology in the words of the province names agency, owner, code and where to ask', () => {
  const apology = previewForms(sampleTemplate).find(({ key }) => key === 'apology');
  const words = apology?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.text)] : [],
  );
  assert.deepEqual(words, [
    'Ủy ban nhân dân xã Nam Ban Lâm Hà chân thành xin lỗi ông/bà Đặng Thị Mỹ Ngọc vì chưa trả kết quả hồ sơ H36.12.05-261125-0002 đúng hẹn.',
    'Ông/bà theo dõi hồ sơ tại motcua.lamdong.gov.vn/tra-cuu hoặc gọi 0263 3822 555.',
  ]);
  assert.match(apology?.keywords ?? '', /lam-dong-2027$/);
});
