import { type AnyRoute, html, notFound, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import type { DossierDeps } from '../deps.ts';
import { caseworkPatterns } from './casework.paths.ts';
import { dossierIn } from './form-input.ts';
import { HistoryPage } from './history.page.tsx';
import { openCase } from './open-case.action.ts';

/** The whole history of a dossier, for the officials of its agencies. */
export const historyRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.history,
    permission: 'dossier.read',
    audit: 'dossier.history',
    input: (raw: RawInput) => {
      const asked = dossierIn(raw);
      const page = raw.query['trang'] ?? '';
      return asked && { id: asked.id, page: /^\d{1,4}$/.test(page) ? Number(page) : 1 };
    },
    handle: async ({ id, page }, { actor, view }) => {
      const found = await openCase(deps, actor, id);
      return found ? html(renderPage(HistoryPage({ view, found, page }))) : notFound();
    },
  }),
];
