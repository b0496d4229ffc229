import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Actor,
  administrative,
  assertNever,
  type Instant,
  type Lang,
  may,
  type Official,
} from '#kernel';
import { askedLang } from './cookies.ts';
import type { HttpOptions } from './options.ts';
import type { ResolvedSession, View } from './request.ts';
import type { RoutePermission } from './route.ts';
import { isToken, newToken, sign } from './secrets.ts';

/** Who asks, from where, in which language. */
export interface Visitor {
  readonly now: Instant;
  readonly lang: Lang;
  readonly token: string | undefined;
  readonly session: ResolvedSession;
  readonly view: View;
}

type Needs = { readonly permission: RoutePermission; readonly form?: true; readonly method: 'GET' | 'POST' };

/** Resolves the session and lays out what every page needs. One query when there is a cookie, else none. */
export async function visitorOf(
  options: HttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  needs: Needs,
): Promise<Visitor> {
  const now = options.now();
  const lang = langOf(options, request, reply);
  let token = options.cookies.sessionToken(request);
  const session = await options.sessions.resolve(token, now);
  if (needs.form && needs.method === 'GET' && needsToken(token, session, needs.permission)) {
    token = newToken();
    options.cookies.setSession(reply, token, guestSeconds);
  }
  const csrfToken = token === undefined ? '' : csrfTokenOf(options, token);
  return { now, lang, token, session, view: viewOf(options, request, reply, { lang, session, csrfToken }) };
}

/** A token that nothing was begun with yet stays: two tabs of one browser share it. */
function needsToken(token: string | undefined, session: ResolvedSession, permission: RoutePermission) {
  if (token === undefined) return true;
  return permission === 'filer' && (session.state === 'expired' || !isToken(token));
}

/**
 * A guest's session begins with the first form they send, under the token their page came with. Looking at
 * a page begins nothing: whoever reads every address of the site would leave a row for each.
 */
export async function begun(options: HttpOptions, needs: Needs, visitor: Visitor): Promise<Visitor> {
  const { token, session, now } = visitor;
  if (needs.permission !== 'filer' || !needs.form || session.state !== 'none') return visitor;
  if (token === undefined || !isToken(token)) return visitor;
  const sessionId = await options.sessions.beginGuest(token, now);
  return { ...visitor, session: { actor: { kind: 'guest', sessionId }, state: 'live' } };
}

/** Thirty days: as long as a draft is kept. */
const guestSeconds = 30 * 86_400;

export const csrfTokenOf = (options: HttpOptions, sessionToken: string): string =>
  sign(options.secret, 'csrf', sessionToken);

/** Whether this actor may use a route at all; what exactly they see is for the queries behind it. */
export function admits(permission: RoutePermission, actor: Actor): boolean {
  switch (permission) {
    case 'public':
      return true;
    case 'filer':
      return actor.kind === 'citizen' || actor.kind === 'guest';
    case 'citizen':
      return actor.kind === 'citizen';
    case 'signed-in':
      return actor.kind === 'citizen' || actor.kind === 'official';
    default:
      return may(actor, permission);
  }
}

function langOf(options: HttpOptions, request: FastifyRequest, reply: FastifyReply): Lang {
  const asked = askedLang(request);
  if (asked !== undefined) options.cookies.setLang(reply, asked);
  return asked ?? options.cookies.lang(request) ?? 'vi';
}

function viewOf(
  options: HttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  known: { readonly lang: Lang; readonly session: ResolvedSession; readonly csrfToken: string },
): View {
  const { lang, session, csrfToken } = known;
  const flash = request.method === 'GET' ? options.cookies.takeFlash(request, reply) : undefined;
  return {
    lang,
    path: request.url,
    home: options.publicUrl,
    user: userOf(session.actor, lang),
    csrfToken,
    assets: options.assets,
    flash: flash && { kind: flash.kind, text: flash.text[lang] },
    provinceName: options.provinceName[lang],
    demo: options.demo,
  };
}

function userOf(actor: Actor, lang: Lang): View['user'] {
  switch (actor.kind) {
    case 'guest':
    case 'system':
      return undefined;
    case 'citizen':
      return { name: actor.name, kind: 'citizen' };
    case 'official':
      return {
        name: actor.name,
        kind: 'staff',
        postName: postIn(actor, lang),
        unitName: actor.agencyName[lang],
        administers: administrative.some((each) => actor.permissions.has(each)),
      };
    default:
      return assertNever(actor);
  }
}

/** In a post that is another's it is said for whom, on every page. */
const postIn = ({ postName, onBehalf }: Official, lang: Lang): string =>
  onBehalf === undefined ? postName[lang] : `${postName[lang]}, ${behalf[lang]} ${onBehalf.name}`;
const behalf = { vi: 'thay mặt', en: 'on behalf of' } as const;
