import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { findTool, runTool, type Tool } from '#platform/tools';
import { pdfBytes, pngBytes } from '#test/sample-files';
import { exifTurn } from './exif-turn.ts';
import { countPages, layTexts, photosToPdf, takePages } from './on-pages.ts';
import { turned } from './pages.ts';

const bounds = { patience: 120_000, memory: 2 ** 31, answer: 2 ** 20 };
const poppler = (name: string): Tool =>
  findTool(name) ?? assert.fail(`${name} of poppler-utils is not installed`);

async function said(
  name: 'pdfinfo' | 'pdftotext',
  pdf: Uint8Array,
  words: readonly string[],
): Promise<string> {
  const outcome = await runTool(poppler(name), words, pdf, bounds);
  return outcome.ended === 'well' ? outcome.output.toString('utf8') : assert.fail(outcome.said);
}

/** One page a word, so that an independent reader can say which page stands where. */
async function pileOf(words: readonly string[]): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const word of words) made.addPage([300, 400]).drawText(word, { x: 40, y: 200, font });
  return made.save();
}

test('pages are taken from several PDFs, in order, once each, turned as asked; poppler reads the same', async () => {
  const [first, second] = [await pileOf(['mot', 'hai', 'ba']), await pileOf(['bon'])];
  const made = await takePages(
    [first, second],
    [
      { source: 0, page: 3, turn: 0 },
      { source: 1, page: 1, turn: 90 },
      { source: 0, page: 1, turn: 270 },
    ],
  );
  assert.ok(made.ok);
  const text = await said('pdftotext', made.value, ['-', '-']);
  assert.deepEqual(
    text.split('\f').map((page) => page.trim()),
    ['ba', 'bon', 'mot', ''],
  );
  const info = await said('pdfinfo', made.value, ['-f', '1', '-l', '3', '-']);
  assert.deepEqual(
    info.match(/rot: +\d+/g)?.map((each) => Number(each.slice(4))),
    [0, 90, 270],
  );
});

test('photos become pages as wide as a sheet, turned as the camera was held', async () => {
  const made = await photosToPdf([
    { bytes: pngBytes(30, 40), mediaType: 'image/png', turn: 0 },
    { bytes: pngBytes(40, 30), mediaType: 'image/png', turn: 90 },
  ]);
  assert.ok(made.ok);
  const info = await said('pdfinfo', made.value, ['-f', '1', '-l', '2', '-']);
  assert.match(info, /Page +1 size: +595\.28 x 793/);
  assert.match(info, /Page +2 size: +841\.89 x 631/);
  assert.match(info, /Page +2 rot: +90/);
});

test('a PDF that is no PDF, that holds no page, or that opens by a password only, is refused', async () => {
  const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500, 'x')]);
  const encrypted = Buffer.from(
    pdfBytes()
      .toString('latin1')
      .replace('/Root 1 0 R', '/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>'),
    'latin1',
  );
  const empty = Buffer.from(
    pdfBytes().toString('latin1').replace('/Kids[3 0 R]/Count 1', '/Kids[]/Count 0'),
    'latin1',
  );
  for (const [bytes, code] of [
    [broken, 'pages.broken'],
    [encrypted, 'pages.encrypted'],
    [empty, 'pages.none'],
  ] as const) {
    const counted = await countPages(bytes);
    assert.equal(counted.ok ? counted.value : counted.error.code, code);
  }
});

test('a layer of text can be found and copied, on turned pages too', async () => {
  const pile = await takePages(
    [await pileOf(['', ''])],
    [
      { source: 0, page: 1, turn: 0 },
      { source: 0, page: 2, turn: 90 },
    ],
  );
  assert.ok(pile.ok);
  const made = await layTexts(pile.value, [await pileOf(['khai sinh']), await pileOf(['ket hon'])]);
  assert.ok(made.ok);
  const text = await said('pdftotext', made.value, ['-', '-']);
  assert.deepEqual(
    text.split('\f').map((page) => page.trim()),
    ['khai sinh', 'ket hon', ''],
  );
});

test('a photo says how its camera was held, in either order of bytes, or nothing', () => {
  const exif = (little: boolean, orientation: number): Buffer => {
    const tiff = Buffer.alloc(26);
    const short = (value: number, at: number) =>
      little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
    tiff.write(little ? 'II' : 'MM', 0, 'latin1');
    short(42, 2);
    if (little) tiff.writeUInt32LE(8, 4);
    else tiff.writeUInt32BE(8, 4);
    short(1, 8);
    short(0x0112, 10);
    short(3, 12);
    short(orientation, 18);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 2 + 6 + tiff.length]);
    return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from([0xff, 0xda, 0, 2])]);
  };
  assert.deepEqual(
    [exifTurn(exif(true, 6)), exifTurn(exif(false, 8)), exifTurn(exif(true, 3))],
    [90, 270, 180],
  );
  assert.deepEqual(
    [exifTurn(exif(true, 1)), exifTurn(Buffer.from([0xff, 0xd8, 0xff])), exifTurn(pngBytes(2, 2))],
    [0, 0, 0],
  );
  assert.deepEqual([turned(270, 90), turned(0, -90), turned(90, 450)], [0, 270, 180]);
});
