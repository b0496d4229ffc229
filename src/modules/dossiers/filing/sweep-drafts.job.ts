import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { sweepDrafts } from './sweep-drafts.action.ts';

/** A draft nobody went on with for thirty days goes, with its files; its owner was told days before. Submitted ones stay. */
export const sweepDraftsJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'dossiers.sweep-drafts',
    cron: '40 2 * * *',
    run: async () => {
      await sweepDrafts(db, now());
    },
  });
