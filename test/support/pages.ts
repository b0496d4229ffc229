import { type Actor, type Instant, isoOf } from '#kernel';
import { type AnyRoute, type FormBody, fillPath, type PageRequest, type Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { testNow } from './office.ts';

export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: FormBody;
  readonly key?: string;
  readonly now?: Instant;
  readonly uploads?: PageRequest['uploads'];
}

/** Asks a page as somebody, past the server: what the handler answers once the door has let them in. */
export async function askPage(
  routes: readonly AnyRoute[],
  to: readonly ['GET' | 'POST', string],
  actor: Actor,
  asked: Asked = {},
): Promise<Reply> {
  const [method, path] = to;
  const found = routes.find((each) => each.method === method && each.path === path);
  if (!found) throw new Error(`No route ${method} ${path}`);
  const { params = {}, query = {}, body = {}, now = testNow } = asked;
  const request: PageRequest = {
    actor,
    lang: 'vi',
    now,
    view: {
      lang: 'vi',
      path: fillPath(path, params),
      user: undefined,
      csrfToken: 'token',
      assets: { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' },
      provinceName: isoOf(now),
      demo: true,
    },
    ip: '127.0.0.1',
    sessionToken: undefined,
    sessionId: actor.kind === 'system' ? undefined : actor.sessionId,
    kept: undefined,
    idempotencyKey: asked.key ?? newId(),
    uploads: asked.uploads ?? none,
    wholeBody: async () => body,
    log: { info: () => undefined, warn: () => undefined },
  };
  return (await found.run({ params, query, body }, request)) ?? { kind: 'not-found' };
}

const none: PageRequest['uploads'] = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

/** The page of an answer, or a failure that says what came instead. */
export function pageOf(reply: Reply): { readonly status: number; readonly markup: string } {
  if (reply.kind !== 'html') throw new Error(`Not a page: ${JSON.stringify(reply)}`);
  return reply;
}
