import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A page (`<Page …>`) as a document, ready to be sent as `text/html; charset=utf-8`. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>\n${renderToString(page)}`;
}

/** A part of a page, for tests and for replies to our own scripts. */
export function renderPart(part: JSX.Element): string {
  return renderToString(part);
}
