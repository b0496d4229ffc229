import type { Readable } from 'node:stream';
import type { Bilingual } from '#kernel';

/** A short message shown once, on the page after a successful POST. */
export interface Flash {
  readonly kind: 'success' | 'notice';
  readonly text: Bilingual;
}

export type Reply =
  | {
      readonly kind: 'html';
      readonly status: number;
      readonly markup: string;
      /** A page of ours may show it in a frame. */
      readonly framed?: true;
    }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly flash?: Flash | undefined;
      readonly session?: SessionChange | undefined;
    }
  | { readonly kind: 'json'; readonly status: number; readonly value: unknown }
  | FileReply
  | EventsReply
  /** What was posted waits until its sender has shown once more who they are. */
  | { readonly kind: 'confirm-first' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' };

export interface FileReply {
  readonly kind: 'file';
  readonly body: Readable | Buffer;
  readonly mediaType: string;
  readonly fileName: string;
  /** `inline` only for what a browser can show without running anything; it is sandboxed all the same. */
  readonly disposition: 'attachment' | 'inline';
  readonly size?: number | undefined;
}

/** Where a page is told that something happened; it learns what by asking. */
export interface LiveEvents {
  readonly tell: (event: string) => void;
}

export interface EventsReply {
  readonly kind: 'events';
  /** Begins to tell; what it answers is called once, when nobody listens any more. */
  readonly begin: (stream: LiveEvents) => () => void;
}

/** What signing in or out does to the cookie. */
export type SessionChange = { readonly token: string; readonly maxAgeSeconds: number } | 'end';

/** A whole page. Status 422 for a form with mistakes, 409 for a dossier that has moved on. */
export const html = (markup: string, status = 200): Reply => ({ kind: 'html', status, markup });

/** A page that another page of ours shows in a frame; no other host's may. */
export const framedHtml = (markup: string, status = 200): Reply => ({
  kind: 'html',
  status,
  markup,
  framed: true,
});

/** 303 See Other, the only answer to a POST that did something; `to` is a path of our own. */
export const redirect = (to: string, flash?: Flash, session?: SessionChange): Reply => ({
  kind: 'redirect',
  to,
  flash,
  session,
});

/**
 * 303 to another host, which our settings named: a browser goes on to the province's accounts. Never the answer to a
 * form: `form-action` of our policy holds for where a form is led on to as well.
 */
export const leaveFor = (url: URL): Reply => ({ kind: 'redirect', to: url.href });

export const json = (value: unknown, status = 200): Reply => ({ kind: 'json', status, value });
export const file = (reply: Omit<FileReply, 'kind'>): Reply => ({ kind: 'file', ...reply });

/** Server-sent events, for as long as somebody listens and for ten minutes at most. */
export const events = (begin: EventsReply['begin']): Reply => ({ kind: 'events', begin });

/** Also for what exists but is not for this reader: whoever guesses learns nothing. */
export const notFound = (): Reply => ({ kind: 'not-found' });
/** Asks for a second factor, and comes back to the page; what was posted is kept and shown again, filled in. */
export const confirmFirst = (): Reply => ({ kind: 'confirm-first' });
export const forbidden = (): Reply => ({ kind: 'forbidden' });
