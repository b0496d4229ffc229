import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { EventsReply } from './reply.ts';

/** Milliseconds: a line now and then keeps proxies from closing what is quiet. */
const quiet = 20_000;
const longest = 10 * 60_000;

/** Sends server-sent events; the browser comes back three seconds after an end. */
export function sendEvents(reply: FastifyReply, { begin }: EventsReply): FastifyReply {
  const body = new PassThrough();
  body.write('retry: 3000\n\n');
  const end = begin({ tell: (event) => void body.write(`event: ${event}\ndata: {}\n\n`) });
  const beat = setInterval(() => body.write(': quiet\n\n'), quiet).unref();
  const over = setTimeout(() => body.end(), longest).unref();
  body.once('close', () => {
    clearInterval(beat);
    clearTimeout(over);
    end();
  });
  // The connection may go while nothing is being written to it.
  reply.raw.once('close', () => body.destroy());
  return reply
    .type('text/event-stream')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(body);
}
