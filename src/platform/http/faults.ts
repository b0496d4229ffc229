import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { page } from './answer.ts';
import { problem } from './api.ts';
import type { HttpOptions } from './options.ts';
import type { View } from './request.ts';
import { visitorOf } from './visitor.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    audit?: string;
  }
}

/** What no handler answered: unknown addresses, requests that do not parse, and our own faults. */
export function registerFaults(app: FastifyInstance, options: HttpOptions): void {
  app.setNotFoundHandler((request, reply) => say(options, request, reply, 404, 'not-found'));
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return say(options, request, reply, 429, 'too-many-requests');
    if (status < 500) return say(options, request, reply, status, 'bad-request');
    request.log.error({ err: error }, 'fault');
    return say(options, request, reply, 500, 'fault');
  });
}

async function say(
  options: HttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
) {
  if (request.url.startsWith('/api/')) return problem(reply, status, code, request);
  const view = await viewOrBare(options, request, reply);
  return page(reply, status, markup(options, view, status, request.id));
}

function markup(options: HttpOptions, view: View, status: number, errorId: string): string {
  const pages = options.errorPages;
  if (status === 404) return pages.notFound(view);
  if (status === 413) return pages.tooLarge(view);
  if (status === 429) return pages.tooMany(view);
  return status < 500 ? pages.badRequest(view) : pages.fault(view, errorId);
}

/** The page of a fault must not need what may just have failed: without a session it shows a guest's. */
async function viewOrBare(options: HttpOptions, request: FastifyRequest, reply: FastifyReply): Promise<View> {
  const needs = { permission: 'public', method: 'GET' } as const;
  try {
    return (await visitorOf(options, request, reply, needs)).view;
  } catch {
    const lang = options.cookies.lang(request) ?? 'vi';
    return {
      lang,
      path: request.url,
      csrfToken: '',
      assets: options.assets,
      provinceName: options.provinceName[lang],
      demo: options.demo,
    };
  }
}
