import { addDays, dateIn, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { clearReadingsBefore } from './readings.store.ts';

/** Every night what is older than the setting says goes; a month is counted as 31 days, so that none is too short. */
export const sweepReadingsJob = (db: Executor, now: () => Instant, months: number): Job =>
  job({
    name: 'dossiers.sweep-readings',
    cron: '50 2 * * *',
    run: async () => {
      await clearReadingsBefore(db, addDays(dateIn(now()), -31 * months));
    },
  });
