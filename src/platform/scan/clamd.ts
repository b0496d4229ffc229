import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Result } from '#kernel';
import type { ClamdAddress } from './address.ts';
import type { Scanner, ScannerAway, ScanVerdict } from './scanner.ts';

/** Silence in milliseconds after which a scanner counts as away: large archives are looked through for a minute. */
const patience = 120_000;

/**
 * ClamAV's daemon by its INSTREAM command (clamd(8)): the file in chunks, each behind its length as four bytes,
 * big-endian, a length of nothing at the end. The same over a Unix socket and over TCP.
 */
export const clamdScanner = (address: ClamdAddress): Scanner => ({
  scan: async (content) => {
    const socket = connect(address);
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
    const answered = answerOf(socket);
    try {
      const sent = send(socket, content);
      const answer = await Promise.race([answered, sent.then(() => answered)]);
      return verdictOf(answer);
    } catch (error) {
      return away(error instanceof Error ? error.message : String(error));
    } finally {
      content.destroy();
      socket.destroy();
    }
  },
});

async function send(socket: Socket, content: Readable): Promise<void> {
  await once(socket, 'connect');
  socket.write('zINSTREAM\0');
  await pipeline(content, chunks, socket, { end: false });
  socket.write(Buffer.alloc(4));
}

async function* chunks(content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    if (!Buffer.isBuffer(chunk) || chunk.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    yield length;
    yield chunk;
  }
}

/** One line up to a NUL, or to the end of the connection. */
function answerOf(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.includes('\0') || said.length > 4_096) resolve(said);
  });
  socket.once('error', reject);
  socket.once('close', () => (said === '' ? reject(new Error('closed without an answer')) : resolve(said)));
  return promise;
}

function verdictOf(answer: string): Result<ScanVerdict, ScannerAway> {
  const line = answer.split('\0')[0]?.trim() ?? '';
  if (line === 'stream: OK') return ok({ kind: 'clean' });
  const finding = /^stream: (.+) FOUND$/.exec(line)?.[1];
  return finding === undefined ? away(line) : ok({ kind: 'infected', finding });
}

const away = (why: string): Result<never, ScannerAway> => err({ code: 'scanner.away', why });
