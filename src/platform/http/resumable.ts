import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, problem } from './api.ts';
import { dutyBefore } from './first-duty.ts';
import type { HttpOptions } from './options.ts';
import { rateLimitOf, sameOrigin } from './pages.ts';
import type { ResumableAsked, ResumableRoute } from './resumable-route.ts';
import { sameText } from './secrets.ts';
import { csrfTokenOf, visitorOf } from './visitor.ts';

/** The header in which a page's script sends the token of its forms. */
const tokenHeader = 'x-csrf-token';
const bodyType = 'application/offset+octet-stream';
const spoken = /^(tus-resumable|upload-[a-z-]+|content-type|content-length)$/;

/** Registers them apart from all else: only here a body of the protocol's type is let through, unread. */
export function registerResumable(
  app: FastifyInstance,
  options: HttpOptions,
  routes: readonly ResumableRoute[],
): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(bodyType, (_request, _payload, done) => done(null));
    for (const route of routes) {
      const config = { audit: route.audit, rateLimit: rateLimitOf(route.limit) };
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        handle(options, route, request, reply);
      const schema = schemaOf(route);
      scope.route({ method: ['POST', 'OPTIONS'], url: route.path, config, schema, handler });
      scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${route.path}/:id`, config, schema, handler });
    }
  });
}

const schemaOf = ({ by, summary }: ResumableRoute) =>
  by === 'session'
    ? { hide: true }
    : {
        summary,
        security: [{ token: [] }],
        description: 'tus 1.0: https://tus.io/protocols/resumable-upload',
      };

async function handle(
  options: HttpOptions,
  route: ResumableRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const known = await knownSender(options, route, request, reply);
  if (!known) return problem(reply, 401, route.by === 'token' ? 'token-needed' : 'session-needed', request);
  const duty = dutyBefore({ permission: 'signed-in', path: route.path }, known.actor);
  if (duty) return problem(reply, 403, duty.code, request);
  const answer = await route.handle(asWeb(request), { ...known, id: idOf(request) });
  reply.code(answer.status);
  for (const [name, value] of answer.headers) reply.header(name, value);
  return reply.header('cache-control', 'no-store').send(await answer.text());
}

async function knownSender(
  options: HttpOptions,
  route: ResumableRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Omit<ResumableAsked, 'id'> | undefined> {
  const { now, lang, token, session } = await visitorOf(options, request, reply, anyone);
  if (route.by === 'token') {
    const actor = await actorOf(options, request, now);
    return actor && { actor, now, lang };
  }
  const sent = request.headers[tokenHeader];
  const ours = token !== undefined && typeof sent === 'string' && sameText(sent, csrfTokenOf(options, token));
  return session.state === 'live' && ours && sameOrigin(request, options)
    ? { actor: session.actor, now, lang }
    : undefined;
}

const anyone = { permission: 'public', method: 'POST' } as const;

function idOf({ params }: FastifyRequest): string | undefined {
  return typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string'
    ? params.id
    : undefined;
}

/** What Node's `Request` must be told of a body that streams; the DOM's type of it does not know. */
const streams = { duplex: 'half' } as const;

/** A body that breaks off fails while it is read, as the protocol's library expects. */
function asWeb({ method, url, headers, raw }: FastifyRequest): Request {
  const passed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    spoken.test(name) && typeof value === 'string' ? [[name, value]] : [],
  );
  const address = new URL(url.split('?')[0] ?? '/', 'http://uploads.invalid');
  const plain = { method, headers: passed };
  if (method !== 'PATCH' && method !== 'POST') return new Request(address, plain);
  return new Request(address, { ...plain, ...streams, body: streamOf(raw) });
}

/** One chunk at a time, when it is asked for: nothing is gathered. Left unread, the sender still gets the answer. */
function streamOf(raw: AsyncIterable<unknown>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = raw[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done) controller.close();
      else if (next.value instanceof Uint8Array) controller.enqueue(new Uint8Array(next.value));
    },
  });
}
