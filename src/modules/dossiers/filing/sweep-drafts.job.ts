import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { sweepDrafts } from './draft.store.ts';

/** A draft nobody went on with for thirty days goes, with the names of its files; submitted ones stay. */
export const sweepDraftsJob = (db: Db, now: () => Instant): Job =>
  job({
    name: 'dossiers.sweep-drafts',
    cron: '40 2 * * *',
    run: async () => {
      await sweepDrafts(db, now());
    },
  });
