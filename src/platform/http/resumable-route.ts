import type { Actor, Instant, Lang } from '#kernel';

/**
 * An address for uploads that go on after a cut connection, by the tus protocol 1.0 (tus.io/protocols): POST begins
 * one there; HEAD asks how far `path/ID` has come, PATCH goes on, DELETE gives up.
 */
export interface ResumableRoute {
  readonly path: `/${string}`;
  /** How its sender is known: a page's session and the token of its forms, or a token of the API. */
  readonly by: 'session' | 'token';
  readonly audit: string;
  readonly summary: string;
  /** Requests at most from one address. */
  readonly limit: { readonly max: number; readonly minutes: number };
  /** Gets the headers of the protocol and the body as it streams in, nothing else. */
  readonly handle: (request: Request, asked: ResumableAsked) => Promise<Response>;
}

export interface ResumableAsked {
  /** The last part of the address, as it came; undefined where uploads begin. */
  readonly id: string | undefined;
  readonly actor: Actor;
  readonly now: Instant;
  readonly lang: Lang;
}

/** Declares uploads that may be gone on with. */
export const resumableRoute = (duties: ResumableRoute): ResumableRoute => duties;
