import { dateIn, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { takeEffect } from './tree.store.ts';

/** Names and places of units that begin with a new day. */
export const unitsTakeEffectJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'organisations.units-take-effect',
    cron: '0 0 * * *',
    run: async () => {
      await takeEffect(db, dateIn(now()));
    },
  });
