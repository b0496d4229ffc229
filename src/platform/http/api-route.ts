import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Actor, Instant, Refusal } from '#kernel';
import type { RequestLog, UploadedFile } from './request.ts';
import type { RoutePermission } from './route.ts';
import { type InputMistake, unstorableTexts } from './storable.ts';

export interface ApiRequest {
  readonly actor: Actor;
  readonly now: Instant;
  readonly idempotencyKey: string;
  readonly uploads: AsyncIterable<UploadedFile>;
  readonly log: RequestLog;
}

export type ApiReply<Body> =
  | { readonly kind: 'value'; readonly status: number; readonly body: Body }
  | { readonly kind: 'refused'; readonly status: number; readonly refusal: Refusal }
  | { readonly kind: 'not-found' };

/** One operation of the JSON API. One schema is its type, its check and its OpenAPI description. */
export interface ApiRoute<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema> {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/v1/${string}`;
  readonly permission: RoutePermission;
  readonly audit: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  /** Names of the query that may come several times: always lists. Of any other name the last one counts. */
  readonly repeated?: readonly string[];
  readonly body: B;
  readonly response: R;
  readonly upload?: { readonly maxBytes: number; readonly maxFiles: number };
  /** Requests at most from one address; a token is its own limit. */
  readonly limit?: { readonly max: number; readonly minutes: number };
  readonly handle: (
    input: { readonly params: Static<P>; readonly query: Static<Q>; readonly body: Static<B> },
    request: ApiRequest,
  ) => Promise<ApiReply<Static<R>>>;
}

interface RawApiInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export type ApiOutcome =
  | ApiReply<unknown>
  | { readonly kind: 'bad-input'; readonly mistakes: readonly InputMistake[] };

/** An operation whose schemas only it knows. */
export interface AnyApiRoute
  extends Pick<
    ApiRoute<TSchema, TSchema, TSchema, TSchema>,
    | 'method'
    | 'path'
    | 'permission'
    | 'audit'
    | 'summary'
    | 'params'
    | 'query'
    | 'repeated'
    | 'body'
    | 'response'
    | 'upload'
    | 'limit'
  > {
  readonly run: (raw: RawApiInput, request: ApiRequest) => Promise<ApiOutcome>;
}

/** Declares an operation of the API. */
export function apiRoute<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  spec: ApiRoute<P, Q, B, R>,
): AnyApiRoute {
  const { handle, ...duties } = spec;
  const params = Compile(spec.params);
  const query = Compile(spec.query);
  const body = Compile(spec.body);
  return {
    ...duties,
    run: async (raw, request) => {
      const read: RawApiInput = { params: raw.params, query: raw.query, body: raw.body };
      if (!params.Check(read.params)) return mistakes('params', params.Errors(read.params));
      if (!query.Check(read.query)) return mistakes('query', query.Errors(read.query));
      if (!body.Check(read.body)) return mistakes('body', body.Errors(read.body));
      const unstorable = unstorableTexts(read.body, 'body');
      if (unstorable.length > 0) return { kind: 'bad-input', mistakes: unstorable };
      return handle({ params: read.params, query: read.query, body: read.body }, request);
    },
  };
}

function mistakes(
  part: string,
  errors: Iterable<{ readonly instancePath: string; readonly message: string }>,
): ApiOutcome {
  return {
    kind: 'bad-input',
    mistakes: Array.from(errors, ({ instancePath, message }) => ({ at: `${part}${instancePath}`, message })),
  };
}

export const apiValue = <Body>(body: Body, status = 200): ApiReply<Body> => ({ kind: 'value', status, body });

/** 409 for what has moved on, 422 for what is wrong in itself, 403 where a second factor is missing. */
export const apiRefused = (refusal: Refusal, status = 422): ApiReply<never> => ({
  kind: 'refused',
  status: refusal.code === 'second-factor.needed' ? 403 : status,
  refusal,
});
export const apiNotFound = (): ApiReply<never> => ({ kind: 'not-found' });
