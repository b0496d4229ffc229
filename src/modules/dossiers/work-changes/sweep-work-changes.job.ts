import { addMinutes, dateOfInstant, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { sweepWorkChanges } from './work-changes.store.ts';

/** Lists read what changed within minutes; a day leaves room for a clock that is wrong and a process that slept. */
export const sweepWorkChangesJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'dossiers.sweep-work-changes',
    cron: '50 2 * * *',
    run: () => sweepWorkChanges(db, dateOfInstant(addMinutes(now(), -24 * 60))),
  });
