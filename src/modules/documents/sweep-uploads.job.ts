import type { Instant } from '#kernel';
import { type Job, job } from '#platform/jobs';
import { sweepUploads } from './uploads/sweep-uploads.action.ts';
import type { Keeping } from './uploads/upload.action.ts';

/** Uploads that were cut off and not gone on with for a day go every hour; whole papers are never touched. */
export const sweepUploadsJob = (keeping: Keeping, now: () => Instant): Job =>
  job({
    name: 'documents.sweep-uploads',
    cron: '10 * * * *',
    run: async () => {
      await sweepUploads(keeping, now());
    },
  });
