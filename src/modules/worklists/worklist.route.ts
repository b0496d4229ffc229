import { type AnyRoute, forbidden, html, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { loadWorklist, type WorklistDeps } from './load-worklist.action.ts';
import { WorklistPage } from './worklist.page.tsx';
import { filterIn } from './worklist.paths.ts';

/** What an official has to do, in the post they act in. */
export const worklistRoutes = (deps: WorklistDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/lam-viec',
    permission: 'workspace.enter',
    audit: 'worklist.open',
    input: ({ query }) => filterIn(query),
    handle: async (filter, { actor, view, now }) => {
      if (actor.kind !== 'official') return forbidden();
      const list = await loadWorklist(deps, actor, filter, now);
      const counter = {
        serves: actor.permissions.has('counter.serve'),
        receives: actor.permissions.has('dossier.submit-for'),
        manages: actor.permissions.has('counter.manage'),
      };
      return html(renderPage(WorklistPage({ view, filter, list, counter })));
    },
  }),
];
