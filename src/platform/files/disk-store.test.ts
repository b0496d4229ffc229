import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { instantOfMs } from '#kernel';
import { pdfBytes, pngBytes } from '#test/sample-files';
import { diskStore } from './disk-store.ts';

let root = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'motcua-files-'));
});
after(() => rm(root, { recursive: true, force: true }));

const limit = 64 * 1024;
const chunks = (bytes: Buffer, size = 7_000): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test('a file is kept under its SHA-256 and comes back byte for byte', async () => {
  const bytes = pdfBytes(20_000);
  const saved = await diskStore(root).save(chunks(bytes), limit);
  assert.ok(saved.ok);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  assert.deepEqual(saved.value, {
    sha256,
    size: bytes.length,
    mediaType: 'application/pdf',
    scanState: 'not-scanned',
    pages: 1,
  });
  assert.ok(existsSync(join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)));
  assert.deepEqual(await buffer(await diskStore(root).open(sha256)), bytes);
});

test('the same file sent by many at once is kept once', async () => {
  const store = diskStore(join(root, 'same'));
  const all = await Promise.all(Array.from({ length: 8 }, () => store.save(chunks(pngBytes(3, 2)), limit)));
  assert.equal(new Set(all.map((saved) => saved.ok && saved.value.sha256)).size, 1);
  assert.equal((await filesIn(join(root, 'same'))).length, 1);
});

test('a refused file leaves nothing behind', async () => {
  const folder = join(root, 'refused');
  const store = diskStore(folder);
  const cases: readonly (readonly [Buffer, string])[] = [
    [Buffer.alloc(0), 'file.empty'],
    [pdfBytes(limit + 300), 'file.too-large'],
    [Buffer.from('<!doctype html><script>alert(1)</script>'), 'file.type-not-accepted'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'file.type-not-accepted'],
    [Buffer.from('MZ\u0090\u0000\u0003'.padEnd(200, '\0'), 'latin1'), 'file.type-not-accepted'],
    [pdfBytes(9_000).subarray(0, 5_000), 'file.damaged'],
    [Buffer.concat([Buffer.from('GIF89a/*'), pdfBytes(5_000)]), 'file.type-not-accepted'],
    [pngBytes(0, 40), 'file.damaged'],
    [pngBytes(2_000_000, 40), 'file.damaged'],
  ];
  for (const [bytes, code] of cases) {
    const saved = await store.save(chunks(bytes), limit);
    assert.equal(saved.ok ? 'kept' : saved.error.code, code);
  }
  assert.deepEqual(await filesIn(folder), []);
});

test('the limit is held while the file streams: an endless one is cut off', async () => {
  let sent = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        sent += 8_192;
        yield Buffer.alloc(8_192, 'x');
      }
    })(),
  );
  const saved = await diskStore(root).save(endless, limit);
  assert.deepEqual(saved, { ok: false, error: { code: 'file.too-large', details: { limitBytes: limit } } });
  assert.ok(sent < limit * 6);
});

test('a sender that breaks off leaves nothing behind', async () => {
  const folder = join(root, 'broken');
  const broken = Readable.from(
    (async function* () {
      yield pdfBytes(9_000);
      throw new Error('connection lost');
    })(),
  );
  await assert.rejects(diskStore(folder).save(broken, limit), /connection lost/);
  assert.deepEqual(await filesIn(folder), []);
});

test('parts of uploads that never ended are swept, younger ones stay', async () => {
  const folder = join(root, 'sweep');
  await mkdir(join(folder, 'parts'), { recursive: true });
  for (const [name, seconds] of [
    ['old.part', 1_000],
    ['new.part', 9_000],
  ] as const) {
    await writeFile(join(folder, 'parts', name), 'x');
    await utimes(join(folder, 'parts', name), seconds, seconds);
  }
  assert.equal(await diskStore(folder).sweep(instantOfMs(5_000_000)), 1);
  assert.deepEqual(await filesIn(folder), ['new.part']);
});

test('a full disk is a refusal, keeps the rest readable and leaves nothing behind', async (t) => {
  const disk = join(root, 'small-disk');
  await mkdir(disk);
  if (!mounted(disk)) return t.skip('needs the right to mount a small file system');
  try {
    const store = diskStore(disk);
    const first = await store.save(chunks(pdfBytes(20_000)), limit);
    assert.ok(first.ok);
    const second = await store.save(chunks(pdfBytes(60_000)), limit);
    assert.deepEqual(second, { ok: false, error: { code: 'file.no-room' } });
    assert.deepEqual(await filesIn(disk), [first.value.sha256]);
  } finally {
    execFileSync('umount', [disk]);
  }
});

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('what is set aside can still be opened and put back, until it is removed; each step twice is one', async () => {
  const store = diskStore(join(root, 'aside'));
  const saved = await store.save(chunks(pdfBytes(3_000)), limit);
  assert.ok(saved.ok);
  const { sha256 } = saved.value;
  const twice = async (step: (sha256: string) => Promise<void>) => {
    await step(sha256);
    await step(sha256);
  };
  await twice(store.setAside);
  assert.deepEqual(await buffer(await store.open(sha256)), pdfBytes(3_000));
  await twice(store.bringBack);
  await store.remove(sha256);
  assert.deepEqual(await buffer(await store.open(sha256)), pdfBytes(3_000));
  await store.setAside(sha256);
  await twice(store.remove);
  await assert.rejects(store.open(sha256), /ENOENT/);
  assert.deepEqual(await filesIn(join(root, 'aside')), []);
});
