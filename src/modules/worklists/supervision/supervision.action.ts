import type { Instant, Official } from '#kernel';
import { momentOf, type WorklistDeps } from '../load-worklist.action.ts';
import { postsOfAgency } from '../posts.store.ts';
import { superviseSteps, workingDays } from './supervision.ts';

/** How the work of an agency lies in its hands now. */
export async function loadSupervision(deps: WorklistDeps, official: Official, now: Instant) {
  const calendar = await deps.calendarOf(official.agencyId);
  const [moment, posts, all] = await Promise.all([
    momentOf(deps, official, now),
    postsOfAgency(deps.db, official.agencyId, now),
    deps.workOf(official.agencyId),
  ]);
  return { told: superviseSteps(all, workingDays(calendar, now), moment), posts };
}
