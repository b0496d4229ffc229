import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { type Job, job } from '#platform/jobs';
import { scanWaiting } from './scan-waiting.action.ts';

/** Every two minutes: who waits for a scanner that was away waits no longer than that. */
export const scanWaitingJob = (db: Executor, files: FileStore, now: () => Instant): Job =>
  job({
    name: 'documents.scan-waiting',
    cron: '*/2 * * * *',
    run: async () => {
      await scanWaiting(db, files, now());
    },
  });
