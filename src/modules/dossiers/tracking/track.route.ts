import { type Bilingual, inBoth } from '#kernel';
import { type AnyRoute, html, type PageRequest, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import type { DossierDeps } from '../deps.ts';
import { detailsRoutes } from './details.route.ts';
import { ownRoutes } from './own.route.ts';
import { codeField, TrackFormPage, TrackPage } from './track.page.tsx';
import { trackForPage } from './track-page.action.ts';
import { trackingText } from './tracking.text.ts';
import { codeTyped } from './typed-code.ts';
import { withdrawRoutes } from './withdraw.route.ts';

/** `/tra-cuu?ma=CODE`, where a dossier is, for anyone who has its code; and the owner's pages of it. */
export const trackingRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/tra-cuu',
    permission: 'public',
    audit: 'dossier.tracked',
    // Codes are long enough not to be guessed at this pace (codes.ts), and a village behind one address may ask.
    limit: { max: 300, minutes: 1 },
    input: ({ query }) => ({ typed: query[codeField] }),
    handle: async ({ typed }, request) => {
      if (typed === undefined) return ask(request, '');
      const code = codeTyped(typed);
      if (code === undefined) return ask(request, typed, typed.trim() === '' ? empty : notACode);
      const tracked = await trackForPage(deps, code, request);
      if (!tracked) return ask(request, typed, unknown(code));
      return html(renderPage(TrackPage({ view: request.view, ...tracked })));
    },
  }),
  ...detailsRoutes(deps),
  ...ownRoutes(deps),
  ...withdrawRoutes(deps),
];

/** A code that leads nowhere is an answer to a question, not a broken address: the page stays 200. */
const ask = ({ view }: PageRequest, typed: string, error?: Bilingual) =>
  html(renderPage(TrackFormPage({ view, typed, errors: error ? { [codeField]: error } : {} })));

const empty = inBoth(trackingText, (t) => t.empty);
const notACode = inBoth(trackingText, (t) => t.notACode);
const unknown = (code: string): Bilingual => inBoth(trackingText, (t) => t.unknown(code));
