import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { lifeEvents } from '../events/events.store.ts';
import { isEventKey } from '../events/life-event.ts';
import { isListedCode } from '../listed/listed.ts';
import { FieldsPage } from './fields.page.tsx';
import { hitsPerPage, SearchPage } from './search.page.tsx';
import { type SearchQuery, unitCodeIn } from './search.paths.ts';
import { fieldsIn, levelIn, onlineIn, routeIn, searchIn } from './search.ts';
import type { SearchIndexes } from './search-index.action.ts';

export interface SearchDeps {
  readonly db: Executor;
  readonly indexes: SearchIndexes;
}

/** `/thu-tuc?q=&linh-vuc=&cap=&…`: whatever is not understood is left out, a search never fails. */
export function searchQueryOf({ query }: Pick<RawInput, 'query'>): SearchQuery {
  const [event, after] = [query['su-kien'], query['sau']];
  return {
    text: (query['q'] ?? '').normalize('NFC').trim().slice(0, 200),
    field: query['linh-vuc'] || undefined,
    level: levelIn(query['cap']),
    online: onlineIn(query['muc-do']),
    route: routeIn(query['noi-nop']),
    event: event !== undefined && isEventKey(event) ? event : undefined,
    after: after !== undefined && isListedCode(after) ? after : undefined,
    unit: unitCodeIn(query['xa']),
  };
}

export const searchRoutes = ({ db, indexes }: SearchDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc',
    permission: 'public',
    audit: 'procedures.searched',
    input: searchQueryOf,
    handle: async (query, { now, view }) => {
      const [index, events] = await Promise.all([indexes(dateIn(now)), lifeEvents(db)]);
      const codes = events.find(({ key }) => key === query.event)?.codes;
      const found = searchIn(index, { ...query, codes, limit: hitsPerPage });
      return html(renderPage(SearchPage({ view, query, found, events })));
    },
  }),
  route({
    method: 'GET',
    path: '/thu-tuc/linh-vuc',
    permission: 'public',
    audit: 'procedures.fields',
    input: ({ query }) => ({ unit: unitCodeIn(query['xa']) }),
    handle: async ({ unit }, { now, view }) => {
      const fields = fieldsIn(await indexes(dateIn(now)));
      return html(renderPage(FieldsPage({ view, fields, unit })));
    },
  }),
];
