import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, refusal, type UnitId } from '#kernel';
import { diskStore, type FileStore } from '#platform/files';
import { type TestDatabase, testDatabase } from '#test/database';
import { uuid } from '#test/dossier-story';
import { testNow } from '#test/office';
import { pdfBytes, pngBytes } from '#test/sample-files';
import { type Collecting, collectFolder } from './collect.action.ts';
import { foldersOf, settleTray, trayOf } from './tray.store.ts';
import { endsWhole, isPassedOver, type WatchedFolder } from './tray.ts';

let database: TestDatabase;
let root: string;
let files: FileStore;
before(async () => {
  database = await testDatabase();
  root = await mkdtemp(path.join(tmpdir(), 'motcua-tray-'));
  files = diskStore(path.join(root, 'files'));
});
after(async () => {
  await database.close();
  await rm(root, { recursive: true, force: true });
});

const to = (): Collecting => ({ db: database.db, files, now: () => testNow, settle: 50 });
let last = 0;
async function scanner(): Promise<WatchedFolder> {
  last += 1;
  const folder = path.join(root, `scanner-${last}`);
  await mkdir(folder);
  return { unitId: uuid<'unit'>(100 + last), folder };
}
const tray = (unitId: UnitId) => trayOf(database.db, unitId);
const put = (watched: WatchedFolder, name: string | Buffer, bytes: Buffer) =>
  writeFile(Buffer.concat([Buffer.from(`${watched.folder}/`), Buffer.from(name)]), bytes);
/** Written long ago, so that nobody waits for the rest of it. */
const longAgo = (watched: WatchedFolder, name: string) =>
  utimes(path.join(watched.folder, name), new Date(0), new Date(0));

test('what a scanner wrote comes into the tray of its agency alone, whatever it is called', async () => {
  const [own, other] = [await scanner(), await scanner()];
  await put(own, 'Quét ngày 25-11 “bản chính”.PDF', pdfBytes(1_001));
  await put(own, Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x70, 0x64, 0x66]), pdfBytes(1_002));
  await put(own, `${'dài '.repeat(50)}.pdf`, pdfBytes(1_003));
  await put(own, 'thẻ.png', pngBytes(30, 40));
  await put(own, '.ẩn.pdf', pdfBytes(1_004));
  await put(own, 'đang chép.pdf.part', pdfBytes(1_005));
  await symlink('/etc/passwd', path.join(own.folder, 'lối tắt.pdf'));
  assert.equal(await collectFolder(to(), own), undefined);
  const found = await tray(own.unitId);
  assert.equal(found.length, 4);
  assert.ok(found.every(({ pages, document }) => pages === 1 && document));
  assert.ok(found.some(({ fileName }) => fileName === 'Quét ngày 25-11 “bản chính”.PDF'));
  assert.deepEqual(await tray(other.unitId), []);
  assert.deepEqual((await readdir(own.folder)).sort(), [
    '.motcua',
    '.ẩn.pdf',
    'lối tắt.pdf',
    'đang chép.pdf.part',
  ]);
});

test('of several processes each file is taken by one', async () => {
  const own = await scanner();
  for (let n = 0; n < 12; n += 1) await put(own, `${n}.pdf`, pdfBytes(2_000 + n));
  await Promise.all([collectFolder(to(), own), collectFolder(to(), own), collectFolder(to(), own)]);
  const found = await tray(own.unitId);
  assert.equal(found.length, 12);
  assert.ok(found.every(({ copies }) => copies === 1));
});

test('a file that is still written to is waited for, and lies in the folder as it was', async () => {
  const own = await scanner();
  const whole = pdfBytes(4_000);
  await put(own, 'nửa.pdf', whole.subarray(0, 2_000));
  const collecting = collectFolder(to(), own);
  await sleep(10);
  await put(own, 'nửa.pdf', whole.subarray(0, 3_000));
  await collecting;
  assert.deepEqual(await tray(own.unitId), []);
  const now = () => testNow;
  await utimes(path.join(own.folder, 'nửa.pdf'), testNow / 1000, testNow / 1000);
  await collectFolder({ ...to(), now }, own);
  assert.deepEqual(await tray(own.unitId), [], 'it has stopped changing and is not whole: it may go on');
  await put(own, 'nửa.pdf', whole);
  await collectFolder(to(), own);
  assert.equal((await tray(own.unitId)).length, 1);
});

test('the same file twice is one scan, also when the first went into a dossier; thrown away it may come again', async () => {
  const own = await scanner();
  await put(own, 'a.pdf', pdfBytes(3_000));
  await put(own, 'a (2).pdf', pdfBytes(3_000));
  await collectFolder(to(), own);
  const [one, another] = await tray(own.unitId);
  assert.ok(one && !another);
  assert.equal(one.copies, 2);
  const settled = { by: 'Hạnh', now: testNow };
  assert.equal(
    (await settleTray(database.db, own.unitId, [one.id], { state: 'taken', ...settled })).length,
    1,
  );
  assert.equal(
    (await settleTray(database.db, own.unitId, [one.id], { state: 'taken', ...settled })).length,
    0,
  );
  await put(own, 'a.pdf', pdfBytes(3_000));
  await collectFolder(to(), own);
  assert.deepEqual(await tray(own.unitId), []);
});

test('what cannot be used lies aside and is told of; nothing is thrown away', async () => {
  const own = await scanner();
  await put(own, 'chữ.txt', Buffer.from('không phải bản quét'));
  await put(own, 'hỏng.pdf', pdfBytes(5_000).subarray(0, 3_000));
  await longAgo(own, 'hỏng.pdf');
  await collectFolder(to(), own);
  const found = await tray(own.unitId);
  assert.deepEqual(found.map(({ refusedBecause }) => refusedBecause).sort(), [
    'file.damaged',
    'file.type-not-accepted',
  ]);
  assert.deepEqual((await readdir(path.join(own.folder, 'khong-nhan'))).sort(), ['chữ.txt', 'hỏng.pdf']);
});

test('a folder that vanishes, a full disk and a scanner that is away are told, and files stay', async () => {
  const own = await scanner();
  const troubleOf = async () => (await foldersOf(database.db, own.unitId))[0]?.trouble;
  await put(own, 'a.pdf', pdfBytes(6_000));
  const full: FileStore = { ...files, save: async () => ({ ok: false, error: { code: 'file.no-room' } }) };
  assert.equal(await collectFolder({ ...to(), files: full }, own), 'no-room');
  assert.equal(await troubleOf(), 'no-room');
  const away = diskStore(path.join(root, 'files'), {
    scanner: {
      scan: async (content) => {
        content.destroy();
        return err({ ...refusal('scanner.away'), why: 'no answer' });
      },
    },
  });
  assert.equal(await collectFolder({ ...to(), files: away }, own), 'scanner-away');
  assert.ok((await readdir(own.folder)).includes('a.pdf'));
  await rm(own.folder, { recursive: true });
  assert.equal(await collectFolder(to(), own), 'gone');
  await mkdir(own.folder);
  assert.equal(await collectFolder(to(), own), undefined);
  assert.equal(await troubleOf(), undefined);
  await chmod(own.folder, 0o700);
});

test('what a process had taken when it died is in the folder again ten minutes later', async () => {
  const own = await scanner();
  const claim = path.join(own.folder, '.motcua', 'dead');
  await mkdir(claim, { recursive: true });
  await writeFile(path.join(claim, 'b.pdf'), pdfBytes(7_000));
  await utimes(claim, new Date(0), new Date(0));
  await collectFolder(to(), own);
  assert.equal((await tray(own.unitId)).length, 1);
});

test('names of files on their way are passed over, and a picture without its end is half', () => {
  assert.deepEqual(['.a', '~$a.pdf', 'a.pdf.part', 'a.TMP', 'a.pdf'].map(isPassedOver), [
    true,
    true,
    true,
    true,
    false,
  ]);
  const png = pngBytes(4, 4);
  assert.ok(endsWhole('image/png', png) && !endsWhole('image/png', png.subarray(0, -20)));
});
