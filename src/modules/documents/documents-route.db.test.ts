import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { type Actor, type DocumentId, instant } from '#kernel';
import { diskStore } from '#platform/files';
import type { AnyRoute, PageRequest, Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { type TestDatabase, testDatabase } from '#test/database';
import { pdfBytes } from '#test/sample-files';
import { documentRoutes } from './documents.route.ts';
import { receiveUpload } from './index.ts';

const now = instant('2026-11-25T09:00');
const owner: Actor = { kind: 'guest', sessionId: newId() };
const stranger: Actor = { kind: 'guest', sessionId: newId() };

describe('the address of a paper', () => {
  let base: TestDatabase;
  let root = '';
  let id: DocumentId;
  let route: AnyRoute;
  before(async () => {
    base = await testDatabase();
    root = await mkdtemp(join(tmpdir(), 'motcua-documents-'));
    const files = diskStore(root);
    const stream = Readable.from([pdfBytes()]);
    const received = await receiveUpload(base.db, files, { stream, fileName: 'đơn.pdf', actor: owner, now });
    assert.ok(received.ok);
    id = received.value.id;
    const mayRead = async (actor: Actor) => actor === owner;
    const [download] = documentRoutes({ db: base.db, files, mayRead });
    assert.ok(download);
    route = download;
  });
  after(async () => {
    await base.close();
    await rm(root, { recursive: true, force: true });
  });

  async function get(path: string, actor: Actor, query: Readonly<Record<string, string>> = {}) {
    const reply = await route.run({ params: { id: path }, query, body: {} }, requestOf(actor));
    if (reply?.kind === 'file' && reply.body instanceof Readable) reply.body.destroy();
    return reply;
  }

  test('its owner downloads it under its name', async () => {
    const reply = await get(id, owner);
    assert.deepEqual(shown(reply), ['file', 'attachment', 'đơn.pdf', 'application/pdf']);
  });

  test('a PDF is shown in place only when asked', async () => {
    assert.equal(shown(await get(id, owner, { xem: '1' }))[1], 'inline');
  });

  test('for a stranger, and for a guessed or broken id, there is nothing there', async () => {
    assert.equal((await get(id, stranger))?.kind, 'not-found');
    assert.equal((await get(newId(), owner))?.kind, 'not-found');
    assert.equal(await get('../../etc/passwd', owner), undefined);
  });
});

const shown = (reply: Reply | undefined): readonly unknown[] =>
  reply?.kind === 'file' ? [reply.kind, reply.disposition, reply.fileName, reply.mediaType] : [reply?.kind];

function requestOf(actor: Actor): PageRequest {
  const assets = { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' };
  return {
    actor,
    lang: 'vi',
    now,
    view: { lang: 'vi', path: '/tep', csrfToken: '', assets, provinceName: 'Lâm Đồng', demo: true },
    ip: '127.0.0.1',
    sessionToken: undefined,
    sessionId: undefined,
    kept: undefined,
    idempotencyKey: newId(),
    uploads: { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) },
    wholeBody: async () => ({}),
    log: { info: () => undefined, warn: () => undefined },
  };
}
