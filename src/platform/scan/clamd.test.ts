import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { eicar, realClamd } from '#test/clamd';
import { pdfBytes } from '#test/sample-files';
import { clamdAddress } from './address.ts';
import { clamdScanner } from './clamd.ts';

const folder = await mkdtemp(join(tmpdir(), 'motcua-scan-'));
const servers: Server[] = [];
after(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true, force: true });
});

test('a daemon is named by its socket or its host and port, and by nothing else', () => {
  assert.deepEqual(clamdAddress('unix:/run/clamav/clamd.ctl'), { path: '/run/clamav/clamd.ctl' });
  assert.deepEqual(clamdAddress('tcp://10.0.0.7:3310'), { host: '10.0.0.7', port: 3310 });
  assert.deepEqual(clamdAddress('tcp://[::1]:3310'), { host: '::1', port: 3310 });
  for (const wrong of ['', 'clamd', 'tcp://host', 'http://host:3310', 'unix:relative', 'tcp://host:1/x'])
    assert.equal(clamdAddress(wrong), undefined, wrong);
});

/** A daemon that hears the bytes out by the protocol of clamd(8), written from it alone, and then says `answer`. */
async function daemon(
  answer: (heard: Buffer, socket: Socket) => string | undefined,
): Promise<{ path: string }> {
  const path = join(folder, `${servers.length}.sock`);
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      got = Buffer.concat([got, Buffer.from(chunk)]);
      const heard = whole(got);
      const said = heard && answer(heard, socket);
      if (said !== undefined) socket.end(`${said}\0`);
    });
  });
  servers.push(server.listen(path));
  await once(server, 'listening');
  return { path };
}

/** What came between the command and the chunk of no length; undefined until that is there. */
function whole(got: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  assert.equal(got.toString('latin1', 0, command.length), command.slice(0, got.length));
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > got.length) return undefined;
    chunks.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const inChunks = (bytes: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += 30_000) yield bytes.subarray(at, at + 30_000);
    })(),
  );

test('the daemon hears exactly the bytes of the file, and its finding is passed on', async () => {
  const bytes = pdfBytes(400_000);
  const address = await daemon((heard) =>
    heard.equals(bytes) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK',
  );
  assert.deepEqual(await clamdScanner(address).scan(inChunks(bytes)), {
    ok: true,
    value: { kind: 'infected', finding: 'Win.Test.EICAR_HDB-1' },
  });
  assert.deepEqual(await clamdScanner(address).scan(inChunks(pdfBytes())), {
    ok: true,
    value: { kind: 'clean' },
  });
});

test('a daemon that is away, hangs up or says something else is never taken for a clean file', async () => {
  const hangsUp = await daemon((_, socket) => void socket.destroy());
  const tooLong = await daemon(() => 'INSTREAM size limit exceeded. ERROR');
  for (const address of [{ path: join(folder, 'nobody.sock') }, hangsUp, tooLong]) {
    const said = await clamdScanner(address).scan(inChunks(pdfBytes(90_000)));
    assert.equal(said.ok ? said.value.kind : said.error.code, 'scanner.away');
  }
});

test('the real ClamAV, where it is installed, finds the test file of the industry and lets a paper pass', async (t) => {
  if (!existsSync('/usr/sbin/clamd')) return t.skip('needs clamd');
  const clamd = await realClamd(await mkdtemp(join(folder, 'real-')));
  try {
    const scanner = clamdScanner(clamd.address);
    const found = await scanner.scan(Readable.from([Buffer.from(eicar)]));
    assert.equal(found.ok && found.value.kind, 'infected');
    assert.deepEqual(await scanner.scan(inChunks(pdfBytes(3_000_000))), {
      ok: true,
      value: { kind: 'clean' },
    });
    await clamd.stop();
    assert.equal((await scanner.scan(inChunks(pdfBytes()))).ok, false);
  } finally {
    await clamd.stop();
  }
});
