import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Block, Letter } from './letter.ts';
import { pdfPrinter } from './letter-pdf.ts';

const printer = pdfPrinter(join(import.meta.dirname, '../../../content/fonts'));
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-pdf-'));
});
after(() => rmSync(folder, { recursive: true }));

const letter = (blocks: readonly Block[], title = 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'): Letter => ({
  lang: 'vi',
  head: {
    superior: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    body: 'ỦY BAN NHÂN DÂN XÃ NAM BAN LÂM HÀ',
    number: 'Mã hồ sơ: H36.12.05-261125-0001',
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    placeAndDate: 'Nam Ban Lâm Hà, ngày 25 tháng 11 năm 2026',
  },
  title,
  blocks,
  footer: 'Mẫu số 01',
  pageLabel: (page, pages) => `Trang ${page}/${pages}`,
  madeAt: new Date('2026-11-25T08:20:00Z'),
});

const missing = (tool: string): boolean => spawnSync(tool, ['--version']).error !== undefined;

async function fileOf(made: Letter): Promise<string> {
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, await printer.print(made));
  return file;
}

/** The words on paper, with single spaces. */
async function wordsOf(made: Letter): Promise<string> {
  const file = await fileOf(made);
  return execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ');
}

/** Every letter of Vietnamese with every mark, in both cases. */
const alphabet = [
  'a ă â e ê i o ô ơ u ư y'
    .split(' ')
    .flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => (vowel + mark).normalize('NFC')),
    )
    .join(''),
  'đ',
].join('');

test('every Vietnamese letter comes back out of the PDF as it went in', async (t) => {
  if (missing('pdftotext')) return t.skip('pdftotext is not installed');
  const all = `${alphabet} ${alphabet.toUpperCase()}`;
  const faces = [{ text: `${all} ` }, { text: `${all} `, bold: true }, { text: all, italic: true }];
  const words = await wordsOf(letter([{ kind: 'paragraph', text: faces }]));
  const bare = (text: string): string => text.replace(/\s/g, '');
  assert.ok(bare(words).includes(bare(all + all + all)));
});

test('decomposed letters are composed before they are drawn', async (t) => {
  if (missing('pdftotext')) return t.skip('pdftotext is not installed');
  const name = 'Đặng Thị Mỹ Ngọc';
  const words = await wordsOf(
    letter([{ kind: 'fields', fields: [{ label: 'Họ tên', value: name.normalize('NFD') }] }]),
  );
  assert.ok(words.includes(`Họ tên: ${name}`));
});

test('a long table goes on under its header on the next page, and no row is lost', async (t) => {
  if (missing('pdftotext')) return t.skip('pdftotext is not installed');
  const rows = Array.from({ length: 60 }, (_, at) => [
    `dòng ${at + 1}.`,
    'Giấy chứng nhận kết hôn của cha, mẹ '.repeat(4),
  ]);
  const columns = [
    { head: 'Số thứ tự', width: 20 },
    { head: 'Tên giấy tờ', width: 40 },
  ];
  const words = await wordsOf(letter([{ kind: 'table', columns, rows }]));
  const pages = Number(/Trang 1\/(\d+)/.exec(words)?.[1]);
  assert.ok(pages > 1);
  assert.equal(words.match(/Số thứ tự/g)?.length, pages);
  for (const [label] of rows) assert.ok(words.includes(label ?? ''), label);
});

test('every font is embedded and a checker that is not ours finds nothing', async (t) => {
  if (missing('pdffonts') || missing('qpdf')) return t.skip('pdffonts and qpdf are not installed');
  const file = await fileOf(
    letter([
      {
        kind: 'paragraph',
        text: [
          { text: 'đậm ', bold: true },
          { text: 'nghiêng', italic: true },
        ],
      },
    ]),
  );
  const fonts = execFileSync('pdffonts', [file]).toString().trim().split('\n').slice(2);
  assert.equal(fonts.length, 3);
  for (const font of fonts) assert.match(font, /LiberationSerif.*\byes +yes +yes\b/);
  assert.match(
    execFileSync('qpdf', ['--check', file]).toString(),
    /No syntax or stream encoding errors found/,
  );
});

test('the same letter gives the same bytes, tagged, in its language, declared PDF/A-1b', async () => {
  const made = letter([{ kind: 'qr', content: 'x', says: 'Mã QR', beside: ['bên cạnh'] }]);
  const first = await printer.print(made);
  assert.deepEqual(await printer.print(made), first);
  const text = first.toString('latin1');
  assert.match(text, /\/Marked true/);
  assert.match(text, /\/Lang \(vi-VN\)/);
  assert.match(text, /<pdfaid:part>1<\/pdfaid:part>\s*<pdfaid:conformance>B/);
});

test('a drawn code is read back by a reader that is not ours', async (t) => {
  if (missing('pdftoppm') || missing('zbarimg')) return t.skip('pdftoppm and zbarimg are not installed');
  const address = 'https://dichvucong.lamdong.example/tra-cuu?ma=H36.12.05-261125-0001';
  const file = await fileOf(letter([{ kind: 'qr', content: address, says: 'Mã QR', beside: ['Quét mã'] }]));
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', file, join(folder, 'page')]);
  const read = execFileSync('zbarimg', ['--quiet', '--raw', join(folder, 'page.png')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  assert.equal(read.toString().trim(), address);
});
