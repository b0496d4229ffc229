import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { answer, page } from './answer.ts';
import { dutyBefore, withNext } from './first-duty.ts';
import { formBody, textOf } from './form-body.ts';
import { type Multipart, noUploads, readMultipart } from './multipart.ts';
import type { HttpOptions } from './options.ts';
import type { FormBody, PageRequest, RawInput } from './request.ts';
import type { AnyRoute } from './route.ts';
import { fillPath, localPath } from './safe-path.ts';
import { sameText } from './secrets.ts';
import { admits, begun, csrfTokenOf, type Visitor, visitorOf } from './visitor.ts';

/** Registers the pages: session, language, permission and the form's token before any handler. */
export function registerPages(app: FastifyInstance, options: HttpOptions, routes: readonly AnyRoute[]): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      schema: { hide: true },
      config: {
        audit: route.audit,
        rateLimit: rateLimitOf(route.limit),
      },
      handler: (request, reply) =>
        route.method === 'GET' ? get(options, route, request, reply) : post(options, route, request, reply),
    });
  }
}

/** Many people share one address behind a mobile network: limits are for scripts, not for a village. */
export const rateLimitOf = (limit: { readonly max: number; readonly minutes: number } | undefined) =>
  limit ? { max: limit.max, timeWindow: limit.minutes * 60_000 } : (false as const);

async function get(options: HttpOptions, route: AnyRoute, request: FastifyRequest, reply: FastifyReply) {
  const visitor = await visitorOf(options, request, reply, route);
  const duty = dutyBefore(route, visitor.session.actor);
  if (duty) return reply.redirect(withNext(duty, request.url), 303);
  if (!admits(route.permission, visitor.session.actor)) return turnAway(options, visitor, request, reply);
  const raw = rawInput(request, {});
  const kept = raw.query['giu'];
  const path = request.url.split('?')[0] ?? '/';
  const found = kept === undefined ? undefined : await options.sessions.takeKept(kept, path, visitor.now);
  return run(options, route, raw, pageRequest(request, visitor, {}, { kept: found }), { visitor, reply });
}

async function post(options: HttpOptions, route: AnyRoute, request: FastifyRequest, reply: FastifyReply) {
  const known = await visitorOf(options, request, reply, route);
  const multipart =
    route.upload && request.isMultipart() ? await readMultipart(request, route.upload) : undefined;
  const raw = rawInput(request, multipart?.body ?? {});
  const back = formPage(route, raw, request);
  const ours = tokenMatches(options, known, raw.body);
  const foreign = !sameOrigin(request, options);
  if (foreign && !ours) {
    await multipart?.drain();
    return reply.redirect(back, 303);
  }
  const unsafe = foreign || !ours;
  const visitor = unsafe ? known : await begun(options, route, known);
  const ended = route.permission !== 'public' && visitor.session.state !== 'live';
  const duty = dutyBefore(route, visitor.session.actor);
  if (ended || unsafe || duty) {
    const body = (await multipart?.whole()) ?? raw.body;
    if (!(await options.mayKeep(request))) throw tooMany();
    return keepAndReturn(options, route, { ...raw, body }, { visitor, reply, back, ended, duty });
  }
  if (!admits(route.permission, visitor.session.actor)) {
    await multipart?.drain();
    return answer(options, visitor, reply, { kind: 'forbidden' });
  }
  const asked = pageRequest(request, visitor, raw.body, { multipart });
  const value = (await route.run(raw, asked)) ?? { kind: 'not-found' as const };
  if (value.kind !== 'confirm-first') return answer(options, visitor, reply, value);
  const body = (await multipart?.whole()) ?? raw.body;
  const token = await options.sessions.keep(back.split('?')[0] ?? back, withoutToken(body), visitor.now);
  const onward = `tiep=${encodeURIComponent(back)}&giu=${encodeURIComponent(token)}`;
  return reply.redirect(`${confirmPage}?${onward}`, 303);
}

async function run(
  options: HttpOptions,
  route: AnyRoute,
  raw: RawInput,
  asked: PageRequest,
  to: { readonly visitor: Visitor; readonly reply: FastifyReply },
) {
  const value = (await route.run(raw, asked)) ?? { kind: 'not-found' as const };
  if (value.kind === 'confirm-first')
    return to.reply.redirect(`${confirmPage}?tiep=${encodeURIComponent(asked.view.path)}`, 303);
  return answer(options, to.visitor, to.reply, value);
}

const confirmPage = '/tai-khoan/xac-nhan';

/** Nobody is told off for not having signed in yet: they are asked to, and come back. */
function turnAway(options: HttpOptions, visitor: Visitor, request: FastifyRequest, reply: FastifyReply) {
  if (visitor.session.actor.kind === 'guest')
    return reply.redirect(`/dang-nhap?tiep=${encodeURIComponent(request.url)}`, 303);
  return page(reply, 403, options.errorPages.forbidden(visitor.view));
}

/**
 * A form posted without a live session or without its token changes nothing, and loses nothing: its
 * fields are kept and shown again where they were typed, after signing in when that is what is missing.
 */
async function keepAndReturn(
  options: HttpOptions,
  route: AnyRoute,
  raw: RawInput,
  to: {
    readonly visitor: Visitor;
    readonly reply: FastifyReply;
    readonly back: string;
    readonly ended: boolean;
    /** What has to be done first; then the form is shown again where it was typed. */
    readonly duty: ReturnType<typeof dutyBefore>;
  },
) {
  const { visitor, reply, back, ended, duty } = to;
  if (route.permission === 'public') return reply.redirect(withOnward(back, raw.body), 303);
  const path = back.split('?')[0] ?? back;
  const token = await options.sessions.keep(path, withoutToken(raw.body), visitor.now);
  if (ended)
    return reply.redirect(
      `/dang-nhap?tiep=${encodeURIComponent(back)}&giu=${encodeURIComponent(token)}`,
      303,
    );
  const again = `${back}${back.includes('?') ? '&' : '?'}giu=${encodeURIComponent(token)}`;
  if (duty) return reply.redirect(withNext(duty, again), 303);
  options.cookies.setFlash(reply, { kind: 'notice', text: sendAgain });
  return reply.redirect(again, 303);
}

/** Answered by the fault handler, like what a route's own limit throws. */
const tooMany = (): Error => Object.assign(new Error('Too many forms kept'), { statusCode: 429 });

/** A page of signing in keeps where its reader was going, and the token of what they had typed there. */
function withOnward(path: string, body: FormBody): string {
  const onward = ['tiep', 'giu'].flatMap((name) => {
    const value = textOf(body, name);
    return value === '' ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return onward.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${onward.join('&')}`;
}

const sendAgain = {
  vi: 'Trang này mở từ trước nên chưa gửi được. Những gì ông/bà đã nhập vẫn còn. Vui lòng xem lại rồi gửi lần nữa.',
  en: 'This page was opened earlier, so nothing was sent yet. What you typed is still here. Check it and send it again.',
};

/** Nor what is secret: a password is typed again, it is not kept. */
const withoutToken = (body: FormBody): FormBody =>
  Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== '_csrf' && !/^(matKhau|soBiMat)/.test(name)),
  );

function tokenMatches(options: HttpOptions, visitor: Visitor, body: FormBody): boolean {
  return visitor.token !== undefined && sameText(textOf(body, '_csrf'), csrfTokenOf(options, visitor.token));
}

/**
 * Browsers say where a request comes from; what another site wrote, without our token, is not even kept, or
 * it could lay words into a form that its reader takes for their own. `Sec-Fetch-Site` is the browser's word whatever name a
 * proxy gives us; it is missing on plain HTTP, where `Origin` must be ours.
 */
export function sameOrigin(request: FastifyRequest, options: HttpOptions): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin === undefined || origin === 'null') return origin === undefined;
  return origin === options.publicUrl || URL.parse(origin)?.host === request.headers.host;
}

function formPage(route: AnyRoute, raw: RawInput, request: FastifyRequest): string {
  const own = route.page === undefined ? request.url : fillPath(route.page, raw.params);
  return localPath(own) ?? '/';
}

function rawInput(request: FastifyRequest, multipartFields: FormBody): RawInput {
  const fields = isRecord(request.body) ? formBody(Object.entries(request.body)) : multipartFields;
  return { params: texts(request.params), query: texts(request.query), body: fields };
}

/** Of a name given twice the last counts; what is no text is left out, and what no database can hold. */
export function texts(values: unknown): Readonly<Record<string, string>> {
  if (!isRecord(values)) return {};
  const entries = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof last === 'string' ? [[name, last.toWellFormed().replaceAll('\0', '')]] : [];
  });
  return Object.fromEntries(entries);
}

/** All texts of these names, in order; names that did not come are left out. */
export function lists(
  values: unknown,
  names: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  if (!isRecord(values)) return {};
  const found = names.flatMap((name): [string, string[]][] => {
    const all = [Object.hasOwn(values, name) ? values[name] : []].flat();
    const texts = all.flatMap((each) =>
      typeof each === 'string' ? [each.toWellFormed().replaceAll('\0', '')] : [],
    );
    return texts.length > 0 ? [[name, texts]] : [];
  });
  return Object.fromEntries(found);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function pageRequest(
  request: FastifyRequest,
  visitor: Visitor,
  body: FormBody,
  extra: { readonly kept?: FormBody | undefined; readonly multipart?: Multipart | undefined },
): PageRequest {
  const actor = visitor.session.actor;
  return {
    actor,
    lang: visitor.lang,
    now: visitor.now,
    view: visitor.view,
    ip: request.ip,
    agent: request.headers['user-agent'],
    sessionToken: visitor.token,
    sessionId: actor.kind === 'system' ? undefined : actor.sessionId,
    kept: extra.kept,
    idempotencyKey: keyOf(textOf(body, '_khoa')) ?? v7(),
    uploads: extra.multipart?.uploads ?? noUploads,
    wholeBody: extra.multipart?.whole ?? (async () => body),
    log: request.log,
  };
}

/** 8 to 128 letters, digits, dashes, dots, colons. */
export const idempotencyKeyPattern = /^[\w.:-]{8,128}$/;

/** A key a client sent along, when it is one. */
export const keyOf = (text: unknown): string | undefined =>
  typeof text === 'string' && idempotencyKeyPattern.test(text) ? text : undefined;
