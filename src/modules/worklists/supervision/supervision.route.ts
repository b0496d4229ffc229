import { type AnyRoute, forbidden, html, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { bulkIn } from '../bulk/bulk-actions.ts';
import { loadWorklist, type WorklistDeps } from '../load-worklist.action.ts';
import { filterIn } from '../worklist.paths.ts';
import { loadSupervision } from './supervision.action.ts';
import { SupervisionPage } from './supervision.page.tsx';

/** For heads: load and lateness of their agency's posts, and work to be given to others. */
export const supervisionRoutes = (deps: WorklistDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/lam-viec/dieu-hanh',
    permission: 'dossier.assign-step',
    audit: 'worklist.supervise',
    input: ({ query }) => ({ ...filterIn(query), section: 'team' as const }),
    handle: async (filter, { actor, view, now, idempotencyKey }) => {
      if (actor.kind !== 'official') return forbidden();
      const { told, posts } = await loadSupervision(deps, actor, now);
      const bulk = { offered: bulkIn('team', actor), idempotencyKey };
      const chosen =
        filter.post === undefined
          ? undefined
          : { filter, bulk, list: await loadWorklist(deps, actor, filter, now) };
      return html(renderPage(SupervisionPage({ view, told, posts, chosen })));
    },
  }),
];
