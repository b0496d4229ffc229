import { addMinutes, dateIn, type Instant, startOfDay } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { clearPostBefore } from './postal/post.store.ts';
import { clearVisitsBefore } from './visits.store.ts';

/** Days that senders on lists of the post are kept, for items that are opened late. Ours, not the law's. */
const keptDays = 30;

/** Every night persons and begun forms go from the visits of the day before: what was received has its own keeping. */
export const sweepReceptionJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'reception.sweep',
    cron: '40 2 * * *',
    run: async () => {
      const today = startOfDay(dateIn(now()));
      await clearVisitsBefore(db, today);
      await clearPostBefore(db, addMinutes(today, -keptDays * 24 * 60));
    },
  });
