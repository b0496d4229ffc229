import { type Instant, instantOfMs } from '#kernel';

/** What our settings say of the province's accounts. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly claim: string;
  readonly scope: string;
  /** Marks of a sign-in with a second factor; none: the provider's word on it is not taken. */
  readonly secondFactor: readonly { readonly claim: 'amr' | 'acr'; readonly value: string }[];
}

type Claims = Readonly<Record<string, unknown>>;

const longestLogin = 128;

/** The login a person has here; an e-mail address only when the provider has seen to it that it is theirs. */
export function loginIn(claims: Claims, claim: string): string | undefined {
  const value = claims[claim];
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestLogin) return undefined;
  return claim === 'email' && claims['email_verified'] !== true ? undefined : value;
}

/** When a second factor was shown to the provider: only by a mark of our settings, and with the time it says. */
export function secondFactorIn(claims: Claims, marks: OidcSettings['secondFactor']): Instant | undefined {
  const shown = marks.some(({ claim, value }) => [claims[claim]].flat().includes(value));
  const at = claims['auth_time'];
  return shown && typeof at === 'number' && Number.isSafeInteger(at) ? instantOfMs(at * 1000) : undefined;
}
