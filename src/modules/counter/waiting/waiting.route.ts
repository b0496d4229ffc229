import { dateIn } from '#kernel';
import { type AnyRoute, forbidden, html, route } from '#platform/http';
import { hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { waitingPath } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { readWaiting } from './read-waiting.action.ts';
import { waitingDays } from './waiting.form.ts';
import { WaitingPage } from './waiting.page.tsx';

/** `/lam-viec/quay/thoi-gian-cho`: the waiting times of the desk of one's own agency. */
export const waitingRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'GET',
    path: waitingPath,
    permission: 'counter.serve',
    audit: 'desk.waiting-shown',
    input: ({ query }) => query,
    handle: async (query, { actor, now, view, lang }) => {
      if (actor.kind !== 'official') return forbidden();
      const { typed, errors, ...period } = waitingDays(query, dateIn(now));
      const figures = await readWaiting(deps.db, { unitId: actor.agencyId, ...period });
      const page = WaitingPage({ view, unitName: actor.agencyName[lang], period, typed, errors, figures });
      return html(renderPage(page), hasErrors(errors) ? 422 : 200);
    },
  });
