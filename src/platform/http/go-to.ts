import type { FastifyInstance } from 'fastify';

/**
 * A script that sends a form cannot see where a redirect leads without following it, and what it followed would be
 * fetched twice. With `x-sent-by: script` it gets the address in `x-go-to` instead, and goes there itself.
 */
export function tellScripts(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const to = reply.getHeader('location');
    if (request.headers['x-sent-by'] !== 'script' || reply.statusCode !== 303 || to === undefined)
      return payload;
    reply.code(204).header('x-go-to', to).removeHeader('location').removeHeader('content-length');
    return '';
  });
}
