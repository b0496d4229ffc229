import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { type Actor, assertNever, type Instant } from '#kernel';
import type { AnyApiRoute, ApiOutcome, ApiRequest } from './api-route.ts';
import { dutyBefore } from './first-duty.ts';
import { type Multipart, noUploads, readMultipart } from './multipart.ts';
import type { HttpOptions } from './options.ts';
import { idempotencyKeyPattern, keyOf, lists, rateLimitOf, texts } from './pages.ts';
import { admits } from './visitor.ts';

/** Registers the JSON API: bearer tokens, the same permissions, problem details (RFC 9457). */
export function registerApi(
  app: FastifyInstance,
  options: HttpOptions,
  routes: readonly AnyApiRoute[],
): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      // OpenAPI writes {name}, Fastify :name; we declare Fastify's.
      url: route.path,
      config: { audit: route.audit, rateLimit: rateLimitOf(route.limit) },
      schema: {
        summary: route.summary,
        operationId: route.audit,
        ...(Object.keys(route.params).includes('properties') ? { params: route.params } : {}),
        querystring: route.query,
        ...(route.method === 'POST' ? { headers: keyHeader, body: bodyOf(route) } : {}),
        ...(route.upload ? { consumes: ['multipart/form-data'] } : {}),
        response: {
          '2xx': { ...route.response, 'x-response-description': 'Done' },
          '4xx': { ...problemSchema, 'x-response-description': 'Not done; `code` says why' },
        },
        security: route.permission === 'public' ? [] : [{ token: [] }],
      },
      // The route's own compiled check runs instead: it is the one that gives the handler its types.
      validatorCompiler: () => () => true,
      serializerCompiler: () => (value) => JSON.stringify(value),
      handler: (request, reply) => handle(options, route, request, reply),
    });
  }
}

/** An upload is described here, as it is read here: every part that has a file name is a file. */
const bodyOf = ({ body, upload }: AnyApiRoute): object =>
  upload
    ? {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: `At most ${upload.maxBytes} bytes` },
        },
      }
    : body;

const keyHeader = {
  type: 'object',
  properties: {
    'Idempotency-Key': {
      type: 'string',
      pattern: idempotencyKeyPattern.source,
      description:
        'Chosen by the client for one command; sent again with it, the answer comes again, the effect not',
    },
  },
};

async function handle(
  options: HttpOptions,
  route: AnyApiRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const now = options.now();
  const actor = await actorOf(options, request, now);
  if (actor === undefined && route.permission !== 'public')
    return problem(reply, 401, 'token-needed', request);
  const duty = dutyBefore(route, actor ?? anonymous);
  if (duty) return problem(reply, 403, duty.code, request);
  if (!admits(route.permission, actor ?? anonymous)) return problem(reply, 403, 'not-permitted', request);
  // A key that is silently left out would let the command run twice.
  const key = request.headers['idempotency-key'];
  if (key !== undefined && keyOf(key) === undefined) return send(reply, request, badKey);
  const multipart =
    route.upload && request.isMultipart() ? await readMultipart(request, route.upload) : undefined;
  const raw = {
    params: texts(request.params),
    query: { ...texts(request.query), ...lists(request.query, route.repeated ?? []) },
    body: multipart?.body ?? request.body ?? {},
  };
  const outcome = await route.run(raw, apiRequest(request, actor ?? anonymous, now, multipart));
  return send(reply, request, outcome);
}

const badKey: ApiOutcome = {
  kind: 'bad-input',
  mistakes: [
    { at: 'headers/Idempotency-Key', message: `must match pattern "${idempotencyKeyPattern.source}"` },
  ],
};

const anonymous: Actor = { kind: 'guest', sessionId: undefined };

/** Whom the token of a request stands for. */
export async function actorOf(
  options: HttpOptions,
  request: FastifyRequest,
  now: Instant,
): Promise<Actor | undefined> {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : options.sessions.resolveApiToken(token, now);
}

function apiRequest(
  request: FastifyRequest,
  actor: Actor,
  now: Instant,
  multipart: Multipart | undefined,
): ApiRequest {
  return {
    actor,
    now,
    idempotencyKey: keyOf(request.headers['idempotency-key']) ?? v7(),
    uploads: multipart?.uploads ?? noUploads,
    log: request.log,
  };
}

function send(reply: FastifyReply, request: FastifyRequest, outcome: ApiOutcome) {
  switch (outcome.kind) {
    case 'value':
      return reply.code(outcome.status).header('cache-control', 'no-store').send(outcome.body);
    case 'not-found':
      return problem(reply, 404, 'not-found', request);
    case 'refused':
      return problem(reply, outcome.status, outcome.refusal.code, request, {
        details: outcome.refusal.details,
      });
    case 'bad-input':
      return problem(reply, 400, 'bad-input', request, { mistakes: outcome.mistakes });
    default:
      return assertNever(outcome);
  }
}

/** What to do about it, where the code alone leaves a program's maker at a loss. */
const remedies: Readonly<Record<string, string>> = {
  'password.change-first':
    'The account still has the password that was given to it. Sign in at /dang-nhap and change it; nothing else is possible before.',
  'second-factor.show-first':
    'The post demands a second factor. Sign in and set one up or show it at /tai-khoan/xac-thuc.',
  'second-factor.needed':
    'The account has a second factor, and a decision asks for it. Decide in the browser, or with a token made with --may-decide.',
};

/** An answer by RFC 9457; `code` is stable, `instance` is what to quote when asking for help. */
export function problem(
  reply: FastifyReply,
  status: number,
  code: string,
  request: FastifyRequest,
  more: object = {},
) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        ...{ type: `urn:motcua:${code}`, status, code, detail: remedies[code] },
        ...{ instance: request.id, ...more },
      }),
    );
}

const problemSchema = {
  type: 'object',
  required: ['type', 'status', 'code', 'instance'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable reason' },
    detail: { type: 'string', description: 'What to do about it' },
    instance: { type: 'string', description: 'Request id, to quote when asking for help' },
  },
};
