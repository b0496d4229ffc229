import { addMinutes, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { sweepTasks } from './bulk/bulk.store.ts';
import { sweepExports } from './export/export.store.ts';
import { keptDays } from './export/export.ts';

const day = 24 * 60;

/** Files go after some days, what was chosen and never begun after one, and the record of either after a year. */
export const sweepWorklistsJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'worklists.sweep',
    cron: '20 2 * * *',
    run: async () => {
      const before = (days: number) => addMinutes(now(), -days * day);
      await sweepExports(db, { files: before(keptDays), records: before(365) });
      await sweepTasks(db, { unbegun: before(1), ended: before(365) });
    },
  });
