import { type AnyRoute, events, forbidden, type LiveEvents, notFound, route } from '#platform/http';
import { livePath } from './live.paths.ts';
import type { Watch } from './watch.action.ts';

/** Streams of one account, as many as tabs of a person; more are told to come back later. */
const mostOfAccount = 6;
/** Of this process: each holds a connection. */
const most = 1_000;

/**
 * Says that the work of the reader's agency changed, and nothing of what or whose: the page asks for itself what it may
 * show. Ends after ten minutes, so that a session that ended is noticed; a browser comes back by itself.
 */
export function liveRoutes(watch: Watch): readonly AnyRoute[] {
  const open = new Map<string, number>();
  let all = 0;
  return [
    route({
      method: 'GET',
      path: livePath,
      permission: 'workspace.enter',
      audit: 'worklist.live',
      input: () => ({}),
      handle: async (_, { actor }) => {
        if (actor.kind !== 'official') return forbidden();
        const { accountId, agencyId } = actor;
        if (all >= most || (open.get(accountId) ?? 0) >= mostOfAccount) return notFound();
        const begin = (stream: LiveEvents): (() => void) => {
          all += 1;
          open.set(accountId, (open.get(accountId) ?? 0) + 1);
          const leave = watch(agencyId, () => stream.tell('work'));
          return () => {
            leave();
            all -= 1;
            const left = (open.get(accountId) ?? 1) - 1;
            if (left > 0) open.set(accountId, left);
            else open.delete(accountId);
          };
        };
        return events(begin);
      },
    }),
  ];
}
