import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { type Actor, type DocumentId, err, instant, ok } from '#kernel';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { clamdScanner, type Scanner } from '#platform/scan';
import { infectedPdf, realClamd } from '#test/clamd';
import { type TestDatabase, testDatabase } from '#test/database';
import { pdfBytes } from '#test/sample-files';
import { copyDocument, documentsByIds, openDocument, receiveUpload } from '../index.ts';
import { scanWaiting } from './scan-waiting.action.ts';

const now = instant('2026-11-25T09:00');
const actor: Actor = { kind: 'guest', sessionId: newId() };

const away: Scanner = {
  scan: async (content) => {
    content.destroy();
    return err({ code: 'scanner.away', why: 'nobody there' });
  },
};
/** Condemns what is longer than 3,000 bytes. */
const strict: Scanner = {
  scan: async (content) => {
    let seen = 0;
    for await (const chunk of content) seen += Buffer.isBuffer(chunk) ? chunk.length : 0;
    return ok(seen > 3_000 ? { kind: 'infected', finding: 'Test.Long' } : { kind: 'clean' });
  },
};

describe('papers and the virus scanner', () => {
  let base: TestDatabase;
  let root = '';
  before(async () => {
    base = await testDatabase({ poolSize: 1 });
    root = await mkdtemp(join(tmpdir(), 'motcua-scanned-'));
  });
  after(async () => {
    await base.close();
    await rm(root, { recursive: true, force: true });
  });

  const store = (scanner?: Scanner) => diskStore(root, { scanner });
  const send = async (bytes: Buffer, scanner?: Scanner) =>
    receiveUpload(base.db, store(scanner), {
      stream: Readable.from([bytes]),
      fileName: 'đơn.pdf',
      actor,
      now,
    });
  const taken = async (bytes: Buffer, scanner?: Scanner): Promise<DocumentId> => {
    const received = await send(bytes, scanner);
    assert.ok(received.ok);
    return received.value.id;
  };
  const stateOf = async (id: DocumentId) => (await documentsByIds(base.db, [id]))[0]?.scanState;
  /** Whether somebody who may read it gets it. */
  const opens = async (id: DocumentId, scanner?: Scanner): Promise<boolean> => {
    const opened = await openDocument(base.db, store(scanner), id);
    opened?.stream.destroy();
    return opened !== undefined;
  };

  test('without a scanner a paper opens, and says that nobody looked at it', async () => {
    const id = await taken(pdfBytes(1_000));
    assert.deepEqual([await stateOf(id), await opens(id)], ['not-scanned', true]);
  });

  test('what the scanner condemns is refused and leaves nothing behind', async () => {
    const before = (await readdir(root, { recursive: true })).length;
    const refused = await send(pdfBytes(9_000), strict);
    assert.deepEqual(refused, {
      ok: false,
      error: { code: 'file.infected', details: { finding: 'Test.Long' } },
    });
    assert.equal((await readdir(root, { recursive: true })).length, before);
    const clean = await taken(pdfBytes(1_500), strict);
    assert.deepEqual([await stateOf(clean), await opens(clean, strict)], ['clean', true]);
  });

  test('while the scanner is away a paper is taken, and nobody gets it until it was looked at', async () => {
    const harmless = await taken(pdfBytes(2_000), away);
    const harmful = await taken(pdfBytes(6_000), away);
    const twin = await copyDocument(base.db, harmful, { actor, now });
    assert.ok(twin);
    assert.deepEqual([await stateOf(harmless), await opens(harmless, away)], ['awaiting', false]);
    assert.equal(await scanWaiting(base.db, store(away), now), 0);
    await scanWaiting(base.db, store(strict), now);
    assert.deepEqual([await stateOf(harmless), await opens(harmless, strict)], ['clean', true]);
    for (const id of [harmful, twin.id])
      assert.deepEqual([await stateOf(id), await opens(id, strict)], ['infected', false]);
    assert.equal(await copyDocument(base.db, harmful, { actor, now }), undefined);
  });

  test('papers from before there was a scanner are looked at when there is one', async () => {
    const id = await taken(pdfBytes(2_500));
    await scanWaiting(base.db, store(strict), now);
    assert.equal(await stateOf(id), 'clean');
    assert.equal(await scanWaiting(base.db, store(strict), now), 0);
  });

  test('the real ClamAV refuses a paper that carries what it knows, and passes one that does not', async (t) => {
    if (!existsSync('/usr/sbin/clamd')) return t.skip('needs clamd');
    const clamd = await realClamd(await mkdtemp(join(root, 'clamd-')));
    try {
      const real = clamdScanner(clamd.address);
      const refused = await send(infectedPdf(pdfBytes(5_000)), real);
      assert.equal(refused.ok ? 'taken' : refused.error.code, 'file.infected');
      assert.equal(await stateOf(await taken(pdfBytes(2_700), real)), 'clean');
    } finally {
      await clamd.stop();
    }
  });
});
