import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, redirect, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import { isProcedureCode } from '../procedure.ts';
import { loadDesign } from '../process-designer/load-design.action.ts';
import { standingOn } from '../versions/history.ts';
import { versionNumberIn } from '../versions/versions.paths.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { ComparePage } from './compare.page.tsx';
import { comparePath } from './process-changes.paths.ts';

/** The process of a draft held against a published one: that in force, unless another is asked for. */
export const compareRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: comparePath(':code'),
    permission: 'catalogue.manage',
    audit: 'process.compared',
    input: ({ params, query }) => {
      const code = params['code'] ?? '';
      return isProcedureCode(code) ? { code, asked: versionNumberIn(query['voi']) } : undefined;
    },
    handle: async ({ code, asked }, { view, now }) => {
      const design = await loadDesign(db, code);
      if (design === undefined) return notFound();
      if (design === 'no-draft') return redirect(processDesignerPath(code));
      const versions = (await versionsOf(db, code)).toReversed();
      const found =
        versions.find(({ version }) => version === asked) ??
        versions.find((version) => standingOn(version, dateIn(now)) === 'inForce') ??
        versions[0];
      return html(renderPage(ComparePage({ view, design, versions, chosen: found?.version })));
    },
  }),
];
