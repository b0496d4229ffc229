import { parseId } from '#kernel';
import { type AnyRoute, file, forbidden, html, notFound, redirect, route } from '#platform/http';
import { xlsxType } from '#platform/xlsx';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { filterIn } from '../worklist.paths.ts';
import { askExport, type ExportDeps } from './export.action.ts';
import { ExportPage } from './export.page.tsx';
import { exportOnePath, exportPath } from './export.paths.ts';
import { contentOf, findExport } from './export.store.ts';
import { exportText } from './export.text.ts';

/** Asking for a list as a file, seeing how far it is, fetching it. */
export const exportRoutes = (deps: ExportDeps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: exportPath,
    permission: 'workspace.enter',
    audit: 'worklist.export.ask',
    page: '/lam-viec',
    input: ({ body }) => filterIn(Object.fromEntries(new URLSearchParams(textIn(body, 'loc')))),
    handle: async (filter, { actor, lang, now }) => {
      if (actor.kind !== 'official') return forbidden();
      if (filter.section === undefined) return notFound();
      return redirect(exportOnePath(await askExport(deps, actor, { filter, lang }, now)));
    },
  }),
  route({
    method: 'GET',
    path: exportOnePath(':export'),
    permission: 'workspace.enter',
    audit: 'worklist.export.view',
    input: ({ params }) => parseId(params['export']),
    handle: async (id, { actor, view }) => {
      const made = actor.kind === 'official' ? await findExport(deps.db, id, actor) : undefined;
      return made ? html(renderPage(ExportPage({ view, made }))) : notFound();
    },
  }),
  route({
    method: 'GET',
    path: `${exportOnePath(':export')}/danh-sach.xlsx`,
    permission: 'workspace.enter',
    audit: 'worklist.export.download',
    input: ({ params }) => parseId(params['export']),
    handle: async (id, { actor, lang }) => {
      const made = actor.kind === 'official' ? await findExport(deps.db, id, actor) : undefined;
      const body = made && (await contentOf(deps.db, id));
      if (!body) return notFound();
      const fileName = `${exportText[lang].sheet}.xlsx`;
      return file({ body, mediaType: xlsxType, fileName, size: body.length, disposition: 'attachment' });
    },
  }),
];
