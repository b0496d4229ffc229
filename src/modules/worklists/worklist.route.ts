import { administrative } from '#kernel';
import { type AnyRoute, forbidden, html, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { bulkIn } from './bulk/bulk-actions.ts';
import { loadWorklist, type WorklistDeps } from './load-worklist.action.ts';
import { viewsFor } from './views/saved-views.store.ts';
import { WorklistPage } from './worklist.page.tsx';
import { filterIn } from './worklist.paths.ts';

/** What an official has to do, in the post they act in. */
export const worklistRoutes = (deps: WorklistDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/lam-viec',
    permission: 'workspace.enter',
    audit: 'worklist.open',
    input: ({ query }) => query,
    handle: async (query, { actor, view, now, idempotencyKey }) => {
      if (actor.kind !== 'official') return forbidden();
      const views = await viewsFor(deps.db, actor);
      // Whoever opens the workspace without asking for anything gets the list they chose to see first.
      const first = Object.keys(query).length === 0 ? views.find(({ isDefault }) => isDefault) : undefined;
      const filter = filterIn(first ? Object.fromEntries(new URLSearchParams(first.query)) : query);
      const list = await loadWorklist(deps, actor, filter, now);
      const counter = {
        serves: actor.permissions.has('counter.serve'),
        receives: actor.permissions.has('dossier.submit-for'),
        digitises: actor.permissions.has('dossier.digitise'),
      };
      const bulk = list.section && { offered: bulkIn(list.section, actor), idempotencyKey };
      const supervises = actor.permissions.has('dossier.assign-step');
      const administers = administrative.some((each) => actor.permissions.has(each));
      const may = { supervises, administers };
      return html(renderPage(WorklistPage({ view, filter, list, counter, views, bulk, ...may })));
    },
  }),
];
