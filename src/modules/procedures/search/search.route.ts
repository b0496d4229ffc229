import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, type RawInput, redirect, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { levels } from '../procedure.ts';
import { hitsPerPage, SearchPage, type SearchQuery, searchHref } from './search.page.tsx';
import { fieldsInForce, searchProcedures } from './search.store.ts';

/** `/thu-tuc?q=&linh-vuc=&cap=&trang=`: whatever is not understood is left out, a search never fails. */
export function searchQueryOf({ query }: Pick<RawInput, 'query'>): SearchQuery {
  const page = Number(query['trang']);
  return {
    text: (query['q'] ?? '').normalize('NFC').trim().slice(0, 200),
    field: query['linh-vuc'] || undefined,
    level: levels.find((level) => level === query['cap']),
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

export const searchRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc',
    permission: 'public',
    audit: 'procedures.searched',
    input: searchQueryOf,
    handle: async (query, { now, view }) => {
      const on = dateIn(now);
      const { text, field, level } = query;
      const offset = (query.page - 1) * hitsPerPage;
      const [found, fields] = await Promise.all([
        searchProcedures(db, { text, field, level, on, limit: hitsPerPage, offset }),
        fieldsInForce(db, on),
      ]);
      // A page past the end, from an old address: the count comes with the rows, so there is none to show.
      if (found.total === 0 && query.page > 1) return redirect(searchHref({ ...query, page: 1 }));
      return html(renderPage(SearchPage({ view, query, found, fields })));
    },
  }),
];
