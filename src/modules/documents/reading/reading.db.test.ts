import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import PdfKit from 'pdfkit';
import { diskStore } from '#platform/files';
import { photosToPdf } from '#platform/pages';
import { findTool, runTool, type Tool } from '#platform/tools';
import { type TestDatabase, testDatabase } from '#test/database';
import { testNow } from '#test/office';
import { bytesOf, keepMade } from '../digitise/bytes.action.ts';
import { discardDocuments } from '../discard.store.ts';
import { documentsByIds } from '../open-document.action.ts';
import { askReading } from './ask-reading.action.ts';
import { readTools } from './read-page.action.ts';
import { readScan } from './read-scan.action.ts';
import { readingOf } from './reading.store.ts';

let database: TestDatabase;
let folder: string;
before(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'motcua-reading-'));
});
after(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const bounds = { patience: 120_000, memory: 2 ** 31, answer: 2 ** 26 };
const tool = (name: string): Tool => findTool(name) ?? assert.fail(`${name} is not installed`);
async function run(name: string, words: readonly string[], input: Uint8Array): Promise<Buffer> {
  const outcome = await runTool(tool(name), words, input, bounds);
  return outcome.ended === 'well' ? outcome.output : assert.fail(outcome.said);
}

/** A paper as a scanner sees it: a picture of text, with no text in it. */
async function scanned(lines: readonly string[]): Promise<Uint8Array> {
  const font = path.join(import.meta.dirname, '../../../../content/fonts/LiberationSerif-Regular.ttf');
  const doc = new PdfKit({ size: 'A4', margin: 60 });
  doc.font(font).fontSize(14);
  for (const line of lines) doc.text(line).moveDown(0.5);
  doc.end();
  const picture = await run('pdftoppm', ['-jpeg', '-r', '150', '-'], await buffer(doc));
  const made = await photosToPdf([{ bytes: picture, mediaType: 'image/jpeg', turn: 0 }]);
  return made.ok ? made.value : assert.fail();
}

const paper = [
  'BỆNH VIỆN ĐA KHOA LÂM ĐỒNG',
  'Số: 123/GCS-BVĐK',
  'GIẤY CHỨNG SINH',
  'Họ và tên mẹ: Đặng Thị Mỹ Ngọc',
  'Đã sinh con vào ngày 02 tháng 11 năm 2026',
  'Lâm Đồng, ngày 03 tháng 11 năm 2026',
];

test('a Vietnamese scan is read: it can be searched, and says number, date, body and name', async () => {
  assert.ok(await readTools(), 'tesseract-ocr and tesseract-ocr-vie are not installed');
  const files = diskStore(folder);
  const keeper = { db: database.db, files };
  const by = { actor: { kind: 'system', reason: 'test' } as const, now: testNow };
  const scan = await keepMade(keeper, await scanned(paper), { ...by, fileName: 'a.pdf', pages: 1 });
  await database.db.transaction((tx) => askReading(tx, { id: scan.id, pages: 1 }, testNow));
  assert.equal((await readingOf(database.db, scan.id))?.state, 'waiting');
  await Promise.all([readScan(keeper, scan.id, testNow), readScan(keeper, scan.id, testNow)]);
  const reading = await readingOf(database.db, scan.id);
  assert.ok(reading?.state === 'done' && reading.searchable);
  assert.equal(reading.suggested.number, '123/GCS-BVĐK');
  assert.equal(reading.suggested.issuedOn, '2026-11-03');
  assert.equal(reading.suggested.name, 'Đặng Thị Mỹ Ngọc');
  const [searchable] = await documentsByIds(database.db, [reading.searchable]);
  assert.ok(searchable);
  const text = await run('pdftotext', ['-', '-'], await bytesOf(files, searchable));
  assert.match(text.toString('utf8').normalize('NFC'), /GIẤY CHỨNG SINH/);
  assert.doesNotMatch(
    (await run('pdftotext', ['-', '-'], await bytesOf(files, scan))).toString('utf8'),
    /CHỨNG/,
    'the scan itself stays as it is',
  );
  const kept = await database.db.run<{ n: number }>({
    text: 'select count(*)::int as n from document',
    values: [],
  });
  assert.equal(kept[0]?.n, 2, 'read twice, one copy is kept');
  await discardDocuments(database.db, [scan.id]);
  assert.deepEqual(await documentsByIds(database.db, [scan.id, searchable.id]), [], 'both go together');
});

test('a program that takes too long, answers too much or is not there is ended and told of', async () => {
  const sleeps = await runTool(tool('sleep'), ['600'], Buffer.alloc(0), { ...bounds, patience: 200 });
  assert.equal(sleeps.ended, 'too-much');
  const talks = await runTool(tool('yes'), [], Buffer.alloc(0), { ...bounds, answer: 1_000 });
  assert.equal(talks.ended, 'too-much');
  assert.equal(findTool('no-such-program-of-ours'), undefined);
});
