import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { v7 } from 'uuid';
import { registerApi } from './api.ts';
import { cookies } from './cookies.ts';
import { registerFaults } from './faults.ts';
import { tellScripts } from './go-to.ts';
import type { HttpOptions, ServerOptions } from './options.ts';
import { registerPages } from './pages.ts';
import { registerResumable } from './resumable.ts';

/** The HTTP server with everything registered; nothing listens yet. */
export async function createServer(server: ServerOptions): Promise<FastifyInstance> {
  const secure = server.publicUrl.startsWith('https:');
  const app: FastifyInstance = Fastify({
    loggerInstance: server.logger,
    // One line a request is ours to write: without its query (see registerAccessLog).
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => v7().slice(-12),
    trustProxy: server.trustProxy,
    bodyLimit: 1_048_576,
    ...patience,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  await registerPlugins(app, server, secure);
  const options: HttpOptions = {
    ...server,
    cookies: cookies({ secure, secret: server.secret }),
    mayKeep: keepLimit(app),
  };
  registerAccessLog(app);
  tellScripts(app);
  registerFaults(app, options);
  registerHealth(app, options);
  registerPages(app, options, options.pages);
  registerApi(app, options, options.api);
  registerResumable(app, options, options.resumable ?? []);
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  return app;
}

/**
 * How long a sender may take, in milliseconds; without it a connection could be held open for ever by one
 * byte an hour. Fifty megabytes of papers at 30 KB a second need half an hour; a line silent for two
 * minutes has gone.
 */
const patience = { requestTimeout: 30 * 60_000, connectionTimeout: 2 * 60_000 } as const;

async function registerPlugins(app: FastifyInstance, options: ServerOptions, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // Quality 11 costs a hundred times the time of 4 for a tenth fewer bytes.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false });
  await app.register(fastifyStatic, {
    root: options.assetsDir,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'motcua',
        version: '1',
        description: 'Dossiers of the one-stop desk',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: options.publicUrl }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
  });
}

/** Forms kept from one address in ten minutes: an office full of sessions that ended at lunch, not a script. */
function keepLimit(app: FastifyInstance): HttpOptions['mayKeep'] {
  const check = app.createRateLimit({ max: 120, timeWindow: 10 * 60_000 });
  return async (request) => {
    const seen = await check(request);
    return seen.isAllowed || !seen.isExceeded;
  };
}

/** One line a request, without its query: what people search and type is theirs. */
function registerAccessLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { audit } = request.routeOptions.config;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        audit,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

function registerHealth(app: FastifyInstance, options: HttpOptions): void {
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    const healthy = await options.healthy();
    return reply.code(healthy ? 200 : 503).send({ ok: healthy });
  });
}
