import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { partStore } from './parts.ts';

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk is said before or while an upload comes, and what has come stays', async (t) => {
  const disk = await mkdtemp(join(tmpdir(), 'motcua-full-'));
  if (!mounted(disk)) return t.skip('needs the right to mount a small file system');
  try {
    const parts = partStore(disk, 10_000_000);
    assert.deepEqual(await parts.room(5_000_000), { ok: false, error: { code: 'file.no-room' } });
    assert.ok((await parts.room(500_000)).ok);
    const tus = { 'tus-resumable': '1.0.0' };
    const url = 'http://uploads.invalid/one';
    const post = { method: 'POST', headers: { ...tus, 'upload-length': '5000000' } };
    assert.equal((await parts.begin(new Request(url, post), 'one', url)).status, 201);
    const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const patch = new Request(url, { method: 'PATCH', headers, body: Buffer.alloc(5_000_000, 'x') });
    assert.equal((await parts.goOn(patch)).status, 507);
    const progress = await parts.progress('one');
    assert.ok(progress && progress.received > 0 && progress.received < progress.size);
    await parts.remove('one');
    assert.equal(await parts.progress('one'), undefined);
  } finally {
    execFileSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  }
});
