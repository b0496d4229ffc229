import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { type Actor, addMinutes, type DocumentId, instant } from '#kernel';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { type TestDatabase, testDatabase } from '#test/database';
import { pdfBytes } from '#test/sample-files';
import { clearDiscarded, discardDocuments, documentsByIds, openDocument, receiveUpload } from './index.ts';

const now = instant('2026-11-25T09:00');
const guest: Actor = { kind: 'guest', sessionId: newId() };

describe('documents', () => {
  let base: TestDatabase;
  let root = '';
  before(async () => {
    base = await testDatabase({ poolSize: 1 });
    root = await mkdtemp(join(tmpdir(), 'motcua-documents-'));
  });
  after(async () => {
    await base.close();
    await rm(root, { recursive: true, force: true });
  });

  const send = (bytes: Buffer, fileName = '../Giấy chứng sinh.PDF') =>
    receiveUpload(base.db, diskStore(root), { stream: Readable.from([bytes]), fileName, actor: guest, now });

  test('a paper that was received is found by its id, under a safe name, and opens to the same bytes', async () => {
    const bytes = pdfBytes();
    const received = await send(bytes);
    assert.ok(received.ok);
    const document = received.value;
    assert.equal(document.fileName, 'Giấy chứng sinh.pdf');
    assert.equal(document.scanState, 'not-scanned');
    const nobody: DocumentId = newId();
    assert.deepEqual(await documentsByIds(base.db, [nobody, document.id]), [document]);
    const opened = await openDocument(base.db, diskStore(root), document.id);
    assert.ok(opened);
    assert.deepEqual(await buffer(opened.stream), bytes);
    assert.equal(await openDocument(base.db, diskStore(root), nobody), undefined);
  });

  test('two people who send the same file have a paper each and share the bytes', async () => {
    const [first, second] = [await send(pdfBytes(4_000), 'một.pdf'), await send(pdfBytes(4_000), 'hai.pdf')];
    assert.ok(first.ok && second.ok);
    assert.notEqual(first.value.id, second.value.id);
    assert.equal(first.value.sha256, second.value.sha256);
  });

  test('what is refused has neither a row nor bytes', async () => {
    const rows = await counted();
    const files = (await readdir(root, { recursive: true })).length;
    const refused = await send(Buffer.from('<script>alert(1)</script>'));
    assert.deepEqual(refused, { ok: false, error: { code: 'file.type-not-accepted' } });
    assert.equal(await counted(), rows);
    assert.equal((await readdir(root, { recursive: true })).length, files);
  });

  test('what the scanner condemned is not handed out any more', async () => {
    const received = await send(pdfBytes(2_000));
    assert.ok(received.ok);
    const { id } = received.value;
    await base.db.run({
      text: `update document set scan_state = 'infected', scanned_at = now() where id = $1`,
      values: [id],
    });
    assert.equal(await openDocument(base.db, diskStore(root), id), undefined);
  });

  test('the running office can neither change nor remove what was received', async () => {
    for (const text of [
      `update document set file_name = 'khác.pdf'`,
      `update document set sha256 = decode(repeat('00', 32), 'hex')`,
      'delete from document',
      'truncate document',
    ]) {
      await assert.rejects(base.db.run({ text, values: [] }), /permission denied/, text);
    }
  });

  test('the database refuses a paper without bytes, without a sender, or with a path for a name', async () => {
    const columns = `(id, sha256, size, media_type, file_name, uploaded_by_kind, uploaded_by_session, created_at)`;
    const hash = `decode(repeat('ab', 32), 'hex')`;
    const cases = [
      `('${newId()}', ${hash}, 0, 'application/pdf', 'a.pdf', 'guest', '${newId()}', now())`,
      `('${newId()}', '\\x00', 1, 'application/pdf', 'a.pdf', 'guest', '${newId()}', now())`,
      `('${newId()}', ${hash}, 1, 'application/pdf', 'a/b.pdf', 'guest', '${newId()}', now())`,
      `('${newId()}', ${hash}, 1, 'application/pdf', 'a.pdf', 'guest', null, now())`,
      `('${newId()}', ${hash}, 1, 'application/pdf', 'a.pdf', 'official', null, now())`,
    ];
    for (const values of cases) {
      const text = `insert into document ${columns} values ${values}`;
      await assert.rejects(base.owner.run({ text, values: [] }), /check constraint/, values);
    }
  });

  test('a paper nobody refers to goes, and its bytes follow in two steps; another with the same bytes keeps them', async () => {
    const files = diskStore(root);
    const [twin, other, alone] = [
      await send(pdfBytes(5_000)),
      await send(pdfBytes(5_000)),
      await send(pdfBytes(6_000)),
    ];
    assert.ok(twin.ok && other.ok && alone.ok);
    const ids = [twin.value.id, alone.value.id];
    assert.deepEqual(await discardDocuments(base.db, ids), ids);
    assert.deepEqual(await discardDocuments(base.db, ids), []);
    const later = (minutes: number) => clearDiscarded(base.db, files, addMinutes(now, minutes));
    assert.deepEqual([await later(0), await later(30), await later(61), await later(200)], [0, 0, 1, 0]);
    assert.ok(await openDocument(base.db, files, other.value.id));
    await assert.rejects(files.open(alone.value.sha256), /ENOENT/);
  });

  test('bytes that come again while they lie aside are whole, and stay', async () => {
    const files = diskStore(root);
    const first = await send(pdfBytes(7_000));
    assert.ok(first.ok);
    await discardDocuments(base.db, [first.value.id]);
    await clearDiscarded(base.db, files, now);
    // Between its bytes and its row: the sweep takes them away, and the row comes after.
    await files.save(Readable.from([pdfBytes(7_000)]), 10_000);
    await files.setAside(first.value.sha256);
    const again = await send(pdfBytes(7_000));
    assert.ok(again.ok);
    await clearDiscarded(base.db, files, addMinutes(now, 120));
    const opened = await openDocument(base.db, files, again.value.id);
    assert.deepEqual(opened && (await buffer(opened.stream)), pdfBytes(7_000));
  });

  async function counted(): Promise<number | undefined> {
    const [row] = await base.db.run<{ n: number }>({
      text: 'select count(*) as n from document',
      values: [],
    });
    return row?.n;
  }
});
