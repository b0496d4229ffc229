import type { ErrorPages } from '#platform/http';
import { renderPage } from '#ui/layout';
import { ErrorPage } from './error.page.tsx';

/** The pages that belong to no module. They ask the database nothing: it may be what has just failed. */
export const errorPages: ErrorPages = {
  notFound: (view) => renderPage(ErrorPage({ view, kind: 'notFound' })),
  forbidden: (view) => renderPage(ErrorPage({ view, kind: 'forbidden' })),
  tooMany: (view) => renderPage(ErrorPage({ view, kind: 'tooMany' })),
  badRequest: (view) => renderPage(ErrorPage({ view, kind: 'badRequest' })),
  tooLarge: (view) => renderPage(ErrorPage({ view, kind: 'tooLarge' })),
  fault: (view, errorId) => renderPage(ErrorPage({ view, kind: 'fault', errorId })),
};
