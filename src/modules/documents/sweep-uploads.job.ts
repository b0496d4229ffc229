import { addMinutes, type Instant } from '#kernel';
import type { FileStore } from '#platform/files';
import { type Job, job } from '#platform/jobs';

const day = 24 * 60;

/** Parts of uploads that were cut off more than a day ago go every night; whole files are never touched. */
export const sweepUploadsJob = (files: FileStore, now: () => Instant): Job =>
  job({
    name: 'documents.sweep-uploads',
    cron: '10 2 * * *',
    run: async () => {
      await files.sweep(addMinutes(now(), -day));
    },
  });
