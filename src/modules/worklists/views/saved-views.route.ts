import { inBoth, parseId } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, notFound, redirect, route } from '#platform/http';
import { textIn, textsIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { filterIn, worklistPath } from '../worklist.paths.ts';
import { keepView } from './saved-views.action.ts';
import { SavedViewsPage } from './saved-views.page.tsx';
import { viewPath, viewsPath } from './saved-views.paths.ts';
import { removeView, switchDefault, viewsFor } from './saved-views.store.ts';
import { viewRefusalText, viewsText } from './saved-views.text.ts';

/** Lists under a name: keeping, opening first, removing. */
export const savedViewRoutes = ({ db }: { readonly db: Db }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: viewsPath,
    permission: 'workspace.enter',
    audit: 'worklist.views',
    input: () => ({}),
    handle: async (_, { actor, view, idempotencyKey }) => {
      if (actor.kind !== 'official') return forbidden();
      return html(renderPage(SavedViewsPage({ view, views: await viewsFor(db, actor), idempotencyKey })));
    },
  }),
  route({
    method: 'POST',
    path: viewsPath,
    permission: 'workspace.enter',
    audit: 'worklist.views.save',
    page: '/lam-viec',
    input: ({ body }) => body,
    handle: async (body, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      const filter = filterIn(Object.fromEntries(new URLSearchParams(textIn(body, 'loc'))));
      const chosen = textsIn(body, 'chon');
      const asked = {
        ...{ name: textIn(body, 'ten').trim(), filter },
        ...{ isDefault: chosen.includes('dau'), shared: chosen.includes('chung') },
      };
      const kept = await keepView(db, actor, asked, now);
      const told = kept.ok
        ? ({ kind: 'success', text: inBoth(viewsText, (t) => t.saved) } as const)
        : ({
            kind: 'notice',
            text: viewRefusalText[kept.error.code] ?? inBoth(viewsText, (t) => t.back),
          } as const);
      return redirect(worklistPath(filter), told);
    },
  }),
  route({
    method: 'POST',
    path: viewPath(':view'),
    permission: 'workspace.enter',
    audit: 'worklist.views.change',
    page: viewsPath,
    input: ({ params, body }) => {
      const id = parseId(params['view']);
      return id && { id, removes: textIn(body, 'viec') === 'xoa' };
    },
    handle: async ({ id, removes }, { actor }) => {
      if (actor.kind !== 'official') return forbidden();
      const done = removes
        ? await removeView(db, actor, id)
        : await db.transaction((tx) => switchDefault(tx, actor, id));
      if (!done) return notFound();
      const text = inBoth(viewsText, (t) => (removes ? t.removed : t.changed));
      return redirect(viewsPath, { kind: 'success', text });
    },
  }),
];
