import type { FastifyReply } from 'fastify';
import { assertNever } from '#kernel';
import { sendEvents } from './events.ts';
import type { HttpOptions } from './options.ts';
import type { FileReply, Reply } from './reply.ts';
import type { Visitor } from './visitor.ts';

/** Sends what a handler answered. */
export function answer(
  options: HttpOptions,
  visitor: Visitor,
  reply: FastifyReply,
  value: Reply,
): FastifyReply {
  switch (value.kind) {
    case 'html':
      return page(reply, value.status, value.markup);
    case 'redirect':
      if (value.flash) options.cookies.setFlash(reply, value.flash);
      if (value.session === 'end') options.cookies.endSession(reply);
      else if (value.session)
        options.cookies.setSession(reply, value.session.token, value.session.maxAgeSeconds);
      return reply.redirect(value.to, 303);
    case 'json':
      return reply.code(value.status).send(value.value);
    case 'file':
      return file(reply, value);
    case 'events':
      return sendEvents(reply, value);
    case 'confirm-first':
      return reply.redirect('/tai-khoan/xac-nhan', 303);
    case 'not-found':
      return page(reply, 404, options.errorPages.notFound(visitor.view));
    case 'forbidden':
      return page(reply, 403, options.errorPages.forbidden(visitor.view));
    default:
      return assertNever(value);
  }
}

export const page = (reply: FastifyReply, status: number, markup: string): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(markup);

/**
 * A stored paper is data of a stranger: it is downloaded, or shown in a sandbox that runs nothing. The
 * name goes out as RFC 5987 says, since Vietnamese names are not Latin-1.
 */
function file(reply: FastifyReply, value: FileReply): FastifyReply {
  const ascii = value.fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '') || 'file';
  const name = encodeURIComponent(value.fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  if (value.size !== undefined) reply.header('content-length', value.size);
  return reply
    .type(value.mediaType)
    .header('content-disposition', `${value.disposition}; filename="${ascii}"; filename*=UTF-8''${name}`)
    .header(
      'content-security-policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    )
    .header('cache-control', 'private, no-store')
    .send(value.body);
}
