import type { Instant, Refusal, Result } from '#kernel';

/** What the province's accounts cannot do for us just now, or will not. */
export type ProviderRefusal = Refusal<
  /** It does not answer, not in time, or says that it is broken. */
  | 'provider-down'
  /** What it answers is not to be trusted, or does not know us: a matter for whoever runs the system. */
  | 'provider-wrong'
  /** The person turned back there. */
  | 'provider-declined'
  /** What the browser brought back was used before, or is too old. */
  | 'provider-over'
>;

/** What makes one way there and back its own: all made anew each time. */
export interface RoundTrip {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** Whom the province knows. */
export interface Identified {
  readonly login: string;
  /** When a second factor was shown there, if its word on that is taken. */
  readonly secondFactorAt: Instant | undefined;
}

/** The province's accounts over OpenID Connect. */
export interface Provider {
  /** Where the browser goes to sign in. */
  readonly begin: (trip: RoundTrip, now: Instant) => Promise<Result<URL, ProviderRefusal>>;
  /** Who came back with this; `brought` is the query of our address that the browser was sent back to. */
  readonly finish: (
    brought: Readonly<Record<string, string>>,
    trip: RoundTrip,
    now: Instant,
  ) => Promise<Result<Identified, ProviderRefusal>>;
  /** Where the browser signs out there too; undefined when that is not offered, or not to be learnt just now. */
  readonly signOutUrl: (now: Instant) => Promise<URL | undefined>;
}
