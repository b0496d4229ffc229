import type { Readable } from 'node:stream';
import type { Actor, Instant, Lang, SessionId } from '#kernel';
import type { AssetUrls } from '#platform/assets';

/** The fields of a form as they were posted: text in NFC, several values where a name came twice. */
export type FormBody = Readonly<Record<string, string | readonly string[]>>;

/** What a route parses before anything else happens. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: FormBody;
}

/** One file of a multipart form. The stream must be read or destroyed before the next is asked for. */
export interface UploadedFile {
  readonly field: string;
  readonly fileName: string;
  readonly stream: Readable;
}

/** What every page needs from its request: who looks, in which language, where, and what to tell. */
export interface View {
  readonly lang: Lang;
  /** Path and query, for the language switch. */
  readonly path: string;
  /** Where people reach the site, whatever address this browser used. */
  readonly home?: string | undefined;
  readonly user?: ViewUser | undefined;
  readonly csrfToken: string;
  readonly assets: AssetUrls;
  readonly flash?: { readonly kind: 'success' | 'notice'; readonly text: string } | undefined;
  readonly provinceName: string;
  /** A demonstration province: every page says so. */
  readonly demo: boolean;
}

export interface ViewUser {
  readonly name: string;
  readonly kind: 'citizen' | 'staff';
  readonly postName?: string | undefined;
  readonly unitName?: string | undefined;
  /** Whether any page of the administration is open to them. */
  readonly administers?: boolean | undefined;
}

export interface PageRequest {
  readonly actor: Actor;
  readonly lang: Lang;
  /** The moment the request arrived: every rule it calls takes this as its now. */
  readonly now: Instant;
  readonly view: View;
  readonly ip: string;
  /** What the browser says of itself. */
  readonly agent?: string | undefined;
  /** The cookie's token, for signing in and out. */
  readonly sessionToken: string | undefined;
  readonly sessionId: SessionId | undefined;
  /** What was typed into this form before the session ended. */
  readonly kept: FormBody | undefined;
  /** From the form's hidden field `_khoa` or the header `Idempotency-Key`; new when neither is there. */
  readonly idempotencyKey: string;
  readonly uploads: AsyncIterable<UploadedFile>;
  /** All fields of a form whose fields stand behind its files too; what is left of the files is read away. */
  readonly wholeBody: () => Promise<FormBody>;
  readonly log: RequestLog;
}

export interface RequestLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Which actor a cookie or a token stands for. `identity` implements it. */
export interface SessionPort {
  resolve(token: string | undefined, now: Instant): Promise<ResolvedSession>;
  /** Begins a guest's session under the token of their cookie; the same one when it is sent twice at once. */
  beginGuest(token: string, now: Instant): Promise<SessionId>;
  /** Keeps the fields of a form that was posted without a live session; the answer is a bearer token. */
  keep(path: string, body: FormBody, now: Instant): Promise<string>;
  takeKept(token: string, path: string, now: Instant): Promise<FormBody | undefined>;
  resolveApiToken(token: string, now: Instant): Promise<Actor | undefined>;
}

export interface ResolvedSession {
  readonly actor: Actor;
  readonly state: 'none' | 'live' | 'expired';
}

/** Pages that belong to no module: what the reader sees when there is nothing to show, or something broke. */
export interface ErrorPages {
  notFound(view: View): string;
  forbidden(view: View): string;
  tooMany(view: View): string;
  badRequest(view: View): string;
  tooLarge(view: View): string;
  fault(view: View, errorId: string): string;
}
