import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { type Job, job } from '#platform/jobs';
import { clearDiscarded } from './clear-discarded.action.ts';

/** Bytes of discarded papers go within two hours, in two steps. */
export const clearDiscardedJob = (db: Executor, files: FileStore, now: () => Instant): Job =>
  job({
    name: 'documents.clear-discarded',
    cron: '25 * * * *',
    run: async () => {
      await clearDiscarded(db, files, now());
    },
  });
