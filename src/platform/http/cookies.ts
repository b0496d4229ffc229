import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bilingual, Lang } from '#kernel';
import { isLang, langs } from '#kernel';
import type { Flash } from './reply.ts';
import { sameText, sign } from './secrets.ts';

/** Names and flags of our cookies. Behind TLS they carry the `__Host-` prefix (RFC 6265bis §4.1.3.2). */
export interface Cookies {
  sessionToken(request: FastifyRequest): string | undefined;
  setSession(reply: FastifyReply, token: string, maxAgeSeconds: number): void;
  endSession(reply: FastifyReply): void;
  lang(request: FastifyRequest): Lang | undefined;
  setLang(reply: FastifyReply, lang: Lang): void;
  /** The message left for the next page; it is shown once. */
  takeFlash(request: FastifyRequest, reply: FastifyReply): Flash | undefined;
  setFlash(reply: FastifyReply, flash: Flash): void;
}

export function cookies(options: { readonly secure: boolean; readonly secret: string }): Cookies {
  const { secure, secret } = options;
  const prefix = secure ? '__Host-' : '';
  const [session, lang, flash] = [`${prefix}motcua_phien`, `${prefix}motcua_lang`, `${prefix}motcua_bao`];
  const flags = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    sessionToken: (request) => request.cookies[session],
    setSession: (reply, token, maxAge) => void reply.setCookie(session, token, { ...flags, maxAge }),
    endSession: (reply) => void reply.clearCookie(session, flags),
    lang: (request) => langs.find((known) => known === request.cookies[lang]),
    setLang: (reply, value) => void reply.setCookie(lang, value, { ...flags, maxAge: 31_536_000 }),
    takeFlash: (request, reply) => {
      const text = request.cookies[flash];
      if (text === undefined) return undefined;
      reply.clearCookie(flash, flags);
      return readFlash(text, secret);
    },
    setFlash: (reply, value) =>
      void reply.setCookie(flash, writeFlash(value, secret), { ...flags, maxAge: 300 }),
  };
}

function writeFlash(value: Flash, secret: string): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${text}.${sign(secret, 'flash', text)}`;
}

function readFlash(cookie: string, secret: string): Flash | undefined {
  const [text = '', signature = ''] = cookie.split('.');
  if (!sameText(sign(secret, 'flash', text), signature)) return undefined;
  const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
  return isFlash(value) ? value : undefined;
}

const isFlash = (value: unknown): value is Flash =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'success' || value.kind === 'notice') &&
  'text' in value &&
  isBilingual(value.text);

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  'vi' in value &&
  typeof value.vi === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

/** `?lang=` of this request, which also becomes the choice for the next ones. */
export const askedLang = (request: FastifyRequest): Lang | undefined => {
  const query = request.query;
  if (typeof query !== 'object' || query === null || !('lang' in query)) return undefined;
  return isLang(query.lang) ? query.lang : undefined;
};
