import { type Setting, someText } from './settings.ts';

/** The province's accounts over OpenID Connect. */
export interface OidcConfig {
  /** The provider's own name: its address, as its metadata and its tokens say it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined for a client without one; PKCE is used either way. */
  readonly clientSecret: string | undefined;
  /** The claim that holds the login. */
  readonly claim: string;
  readonly scope: string;
  /** `amr=…` or `acr=…`: what the provider says of a sign-in with a second factor; none: its word is not taken. */
  readonly secondFactor: readonly OidcMark[];
}

export interface OidcMark {
  readonly claim: 'amr' | 'acr';
  readonly value: string;
}

/** Tokens and secrets go over it: without TLS only to this machine. */
const issuer: Setting<string> = {
  flag: 'oidc-issuer',
  env: 'MOTCUA_OIDC_ISSUER',
  mustBe: 'an address that begins with https://, without ? or # (http:// only on this machine)',
  read: (text) => {
    const url = URL.parse(text);
    if (url?.search !== '' || url.hash !== '' || url.username !== '') return undefined;
    const here = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && here) ? text : undefined;
  },
};
const clientId = { flag: 'oidc-client-id', env: 'MOTCUA_OIDC_CLIENT_ID', ...someText(1) };
const clientSecret = { flag: 'oidc-client-secret', env: 'MOTCUA_OIDC_CLIENT_SECRET', ...someText(8) };
const claim: Setting<string> = {
  flag: 'oidc-claim',
  env: 'MOTCUA_OIDC_CLAIM',
  mustBe: 'the name of a claim, such as preferred_username or upn',
  read: (text) => (/^[\w.:/-]+$/.test(text) ? text : undefined),
};
const scope: Setting<string> = {
  flag: 'oidc-scope',
  env: 'MOTCUA_OIDC_SCOPE',
  mustBe: 'scopes with spaces between, openid among them',
  read: (text) => (text.split(/\s+/).includes('openid') ? text : undefined),
};
const secondFactor: Setting<readonly OidcMark[]> = {
  flag: 'oidc-second-factor',
  env: 'MOTCUA_OIDC_SECOND_FACTOR',
  mustBe: 'amr=VALUE or acr=VALUE, several with commas between',
  read: (text) => {
    const parts = text.split(',').map((part) => /^\s*(amr|acr)=(\S+)\s*$/.exec(part));
    const marks = parts.flatMap((part): OidcMark[] =>
      part?.[2] === undefined ? [] : [{ claim: part[1] === 'amr' ? 'amr' : 'acr', value: part[2] }],
    );
    return marks.length === parts.length ? marks : undefined;
  },
};

export const oidcSettings: readonly Setting<unknown>[] = [
  ...[issuer, clientId, clientSecret, claim, scope, secondFactor],
];

/** A provider needs its address and our name there; half of it is a mistake, not no provider. */
export function oidcIn(
  read: <T>(setting: Setting<T>) => T | undefined,
  problems: string[],
): OidcConfig | undefined {
  const [address, id] = [read(issuer), read(clientId)];
  const rest = {
    clientSecret: read(clientSecret),
    claim: read(claim) ?? 'preferred_username',
    scope: read(scope) ?? 'openid profile',
    secondFactor: read(secondFactor) ?? [],
  };
  if (address === undefined && id === undefined) return undefined;
  if (address !== undefined && id !== undefined) return { issuer: address, clientId: id, ...rest };
  problems.push('Signing in through the province needs both --oidc-issuer and --oidc-client-id.');
  return undefined;
}
