import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Poster, pdfPrinter } from '#platform/pdf';
import { shortName } from './short-name.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-poster-'));
after(() => rmSync(folder, { recursive: true }));
const printer = pdfPrinter(join(import.meta.dirname, '../../../../content/fonts'));

const codeOf = (number: string) => ({
  ...{
    name: `Thủ tục ${number}`,
    says: 'Mã QR',
    address: `dichvucong.lamdong.example/thu-tuc/${number}?xa=24871`,
  },
  content: `https://dichvucong.lamdong.example/thu-tuc/${number}?xa=24871`,
});
const poster = (numbers: readonly string[]): Poster => ({
  ...{ lang: 'vi', owner: 'Xã Đinh Văn Lâm Hà', title: 'Thủ tục đăng ký khai sinh', steps: ['Mở máy ảnh.'] },
  ...{ codes: numbers.map(codeOf), footer: 'Không cần tài khoản', madeAt: new Date('2026-11-20T00:00:00Z') },
});

const missing = (tool: string): boolean => spawnSync(tool, ['--version']).error !== undefined;

/** What a reader that is not ours sees on the printed sheet, and how many sheets there are. */
async function readBack(numbers: readonly string[]) {
  const file = join(folder, `${numbers.length}.pdf`);
  writeFileSync(file, await printer.printPoster(poster(numbers)));
  execFileSync('pdftoppm', ['-r', '150', '-png', file, file]);
  const sheets = execFileSync('pdfinfo', [file]).toString();
  const read = execFileSync('zbarimg', ['--quiet', '--raw', `${file}-1.png`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { sheets: /Pages:\s+(\d+)/.exec(sheets)?.[1], read: read.toString().trim().split('\n').sort() };
}

test('the codes of a printed poster are read by a reader that is not ours, one or six on one sheet', async (t) => {
  if (['zbarimg', 'pdftoppm', 'pdfinfo'].some(missing)) return t.skip('no reader is installed');
  for (const numbers of [
    ['1.001193'],
    ['1.000001', '1.000002', '1.000003', '1.000004', '1.000005', '1.000006'],
  ]) {
    const { sheets, read } = await readBack(numbers);
    assert.equal(sheets, '1');
    assert.deepEqual(
      read,
      numbers.map((number) => codeOf(number).content),
    );
  }
});

test('the same poster is the same file, with its Vietnamese words in it', async (t) => {
  const [one, other] = [
    await printer.printPoster(poster(['1.001193'])),
    await printer.printPoster(poster(['1.001193'])),
  ];
  assert.ok(one.equals(other));
  if (missing('pdftotext')) return t.skip('pdftotext is not installed');
  const file = join(folder, 'words.pdf');
  writeFileSync(file, one);
  const words = execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ');
  for (const said of ['Xã Đinh Văn Lâm Hà', 'Thủ tục đăng ký khai sinh', 'Mở máy ảnh.'])
    assert.ok(words.includes(said), said);
});

test('a long name is cut between two words, a short one stays', () => {
  assert.equal(shortName('Thủ tục đăng ký khai sinh'), 'Thủ tục đăng ký khai sinh');
  const cut = shortName(
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam',
  );
  assert.equal(
    cut,
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của…',
  );
});
