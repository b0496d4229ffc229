import type { Permission } from '#kernel';
import type { Reply } from './reply.ts';
import type { PageRequest, RawInput } from './request.ts';

/**
 * Who may come in. `public`: anyone. `filer`: a citizen, or a guest whose session holds the draft (begun
 * by the page with `form`, when it is sent). `citizen`, `signed-in`: with an account. Otherwise an official holding the permission.
 */
export type RoutePermission = 'public' | 'filer' | 'citizen' | 'signed-in' | Permission;

/** The duties of a page: none of them can be forgotten, since it would not compile. */
export interface Route<Input> {
  readonly method: 'GET' | 'POST';
  /** Fastify's syntax: `/thu-tuc/:code`. */
  readonly path: string;
  readonly permission: RoutePermission;
  /** Stable name of what happened, in the access log. */
  readonly audit: string;
  /** Params, query and body into what the handler takes; undefined is answered with 404. */
  readonly input: (raw: RawInput) => Input | undefined;
  readonly handle: (input: Input, request: PageRequest) => Promise<Reply>;
  /** A page that holds a form for people without a session: its reader gets a cookie for the form's token. */
  readonly form?: true;
  /** Where a POST came from when that is not its own path; `:names` are filled from its params. */
  readonly page?: string;
  /** Requests at most from one address. */
  readonly limit?: { readonly max: number; readonly minutes: number };
  /** Accepts multipart with files. */
  readonly upload?: UploadLimits;
}

/** What a multipart form may hold. Bytes of one file; files counted with fields left empty. */
export interface UploadLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  /** Where a form has many fields: how many, and bytes of each. Together they are read into memory. */
  readonly fields?: { readonly fields: number; readonly fieldSize: number };
}

/** A route whose input type only it knows. */
export interface AnyRoute extends Omit<Route<never>, 'input' | 'handle'> {
  /** Undefined when the input does not parse. */
  readonly run: (raw: RawInput, request: PageRequest) => Promise<Reply | undefined>;
}

/** Declares a page. Without a permission it does not compile. */
export function route<Input>({ input, handle, ...duties }: Route<Input>): AnyRoute {
  return {
    ...duties,
    run: async (raw, request) => {
      const parsed = input(raw);
      return parsed === undefined ? undefined : handle(parsed, request);
    },
  };
}

/** For routes that take nothing. */
export const noInput = (): Record<string, never> => ({});
