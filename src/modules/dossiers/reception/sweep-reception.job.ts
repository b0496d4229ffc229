import { dateIn, type Instant, startOfDay } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { clearVisitsBefore } from './visits.store.ts';

/** Every night persons and begun forms go from the visits of the day before: what was received has its own keeping. */
export const sweepReceptionJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'reception.sweep',
    cron: '40 2 * * *',
    run: async () => {
      await clearVisitsBefore(db, startOfDay(dateIn(now())));
    },
  });
