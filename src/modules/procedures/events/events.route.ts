import { dateIn } from '#kernel';
import { type AnyRoute, html, notFound, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { unitCodeIn } from '../search/search.paths.ts';
import type { SearchDeps } from '../search/search.route.ts';
import { searchIn } from '../search/search.ts';
import { EventPage, EventsPage } from './events.page.tsx';
import { lifeEvents } from './events.store.ts';
import { isEventKey } from './life-event.ts';

/** `/thu-tuc/su-kien` and `/thu-tuc/su-kien/KEY`. */
export const eventsRoutes = ({ db, indexes }: SearchDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/su-kien',
    permission: 'public',
    audit: 'life-events.read',
    input: ({ query }) => ({ unit: unitCodeIn(query['xa']) }),
    handle: async ({ unit }, { view }) =>
      html(renderPage(EventsPage({ view, events: await lifeEvents(db), unit }))),
  }),
  route({
    method: 'GET',
    path: '/thu-tuc/su-kien/:event',
    permission: 'public',
    audit: 'life-event.read',
    input: ({ params, query }) => {
      const key = params['event'] ?? '';
      return isEventKey(key) ? { key, unit: unitCodeIn(query['xa']) } : undefined;
    },
    handle: async ({ key, unit }, { now, view }) => {
      const event = (await lifeEvents(db)).find((each) => each.key === key);
      if (!event) return notFound();
      const { codes } = event;
      const { hits } = searchIn(await indexes(dateIn(now)), { text: '', codes, limit: codes.length });
      return html(renderPage(EventPage({ view, event, procedures: hits, unit })));
    },
  }),
];
