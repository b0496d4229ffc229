import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { type Actor, addMinutes, type DocumentId, instant } from '#kernel';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { type TestDatabase, testDatabase } from '#test/database';
import { pdfBytes } from '#test/sample-files';
import { openDocument } from '../index.ts';
import { sweepUploads } from './sweep-uploads.action.ts';
import { admitUpload, type Keeping, paperOfUpload } from './upload.action.ts';
import { moveUploads } from './upload.store.ts';
import { uploadOwner } from './upload.ts';

const now = instant('2026-11-25T09:00');
const guest: Actor & { kind: 'guest' } = { kind: 'guest', sessionId: newId() };
const stranger: Actor = { kind: 'guest', sessionId: newId() };

describe('an upload that has come whole', () => {
  let base: TestDatabase;
  let root = '';
  let keeping: Keeping;
  before(async () => {
    base = await testDatabase();
    root = await mkdtemp(join(tmpdir(), 'motcua-uploads-'));
    keeping = { db: base.db, files: diskStore(root) };
  });
  after(async () => {
    await base.close();
    await rm(root, { recursive: true, force: true });
  });

  /** Begins an upload of so many bytes and sends what there is of it. */
  async function sent(
    bytes: Buffer<ArrayBuffer>,
    size = bytes.length,
    fileName = 'giấy.pdf',
  ): Promise<DocumentId> {
    const id: DocumentId = newId();
    const owner = uploadOwner(guest);
    assert.ok(owner);
    assert.ok((await admitUpload(keeping, { id, fileName, size }, owner, now)).ok);
    const tus = { 'tus-resumable': '1.0.0' };
    const url = `http://uploads.invalid/${id}`;
    const post = { method: 'POST', headers: { ...tus, 'upload-length': String(size) } };
    assert.equal((await keeping.files.uploads.begin(new Request(url, post), id, url)).status, 201);
    const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const patch = new Request(url, { method: 'PATCH', headers, body: bytes });
    assert.equal((await keeping.files.uploads.goOn(patch)).status, 204);
    return id;
  }

  const made = (id: DocumentId, actor: Actor = guest, at = now) =>
    paperOfUpload(keeping, id, { actor, now: at });
  const underWay = async () => (await readdir(join(root, 'uploads'))).length;

  test('is a paper under its own id, byte for byte, and asked for again the same one', async () => {
    const bytes = Buffer.from(pdfBytes(30_000));
    const id = await sent(bytes);
    const papers = await Promise.all([made(id), made(id)]);
    papers.push(await made(id));
    for (const paper of papers)
      assert.deepEqual(paper.ok && [paper.value.id, paper.value.fileName], [id, 'giấy.pdf']);
    const opened = await openDocument(base.db, keeping.files, id);
    assert.deepEqual(opened && (await buffer(opened.stream)), bytes);
    assert.equal(await underWay(), 0);
  });

  test('is nobody else’s: for them there is none, before and after', async () => {
    const id = await sent(Buffer.from(pdfBytes()));
    const none = { ok: false, error: { code: 'upload.unknown' } };
    assert.deepEqual(await made(id, stranger), none);
    assert.ok((await made(id)).ok);
    assert.deepEqual(await made(id, stranger), none);
  });

  test('is waited for while bytes are missing, and can be gone on with after a restart', async () => {
    const bytes = Buffer.from(pdfBytes(9_000));
    const id = await sent(bytes.subarray(0, 4_000), bytes.length);
    assert.deepEqual(await made(id), { ok: false, error: { code: 'upload.unfinished' } });
    keeping = { ...keeping, files: diskStore(root) };
    const headers = {
      'tus-resumable': '1.0.0',
      'upload-offset': '4000',
      'content-type': 'application/offset+octet-stream',
    };
    const patch = { method: 'PATCH', headers, body: bytes.subarray(4_000) };
    const answer = await keeping.files.uploads.goOn(new Request(`http://uploads.invalid/${id}`, patch));
    assert.equal(answer.status, 204);
    assert.ok((await made(id)).ok);
  });

  test('is refused by what it is, whatever it is called, and then it is gone', async () => {
    const id = await sent(Buffer.from('<script>alert(1)</script>'), undefined, 'ảnh.jpg');
    assert.deepEqual(await made(id), { ok: false, error: { code: 'file.type-not-accepted' } });
    assert.deepEqual(await made(id), { ok: false, error: { code: 'upload.unknown' } });
    assert.equal(await underWay(), 0);
  });

  test('goes with its sender when they sign in', async () => {
    const id = await sent(Buffer.from(pdfBytes()));
    const citizen: Actor = { kind: 'citizen', accountId: newId(), sessionId: newId(), name: 'Lan' };
    assert.ok(guest.sessionId);
    await moveUploads(base.db, guest.sessionId, citizen.accountId);
    assert.equal((await made(id)).ok, false);
    assert.ok((await made(id, citizen)).ok);
  });

  test('is kept for a day and swept after it', async () => {
    const id = await sent(Buffer.from(pdfBytes()));
    const tomorrow = addMinutes(now, 24 * 60);
    assert.deepEqual(await made(id, guest, tomorrow), { ok: false, error: { code: 'upload.unknown' } });
    await sweepUploads(keeping, addMinutes(now, 60));
    assert.equal(await underWay(), 2);
    await sweepUploads(keeping, tomorrow);
    assert.equal(await underWay(), 0);
  });
});
