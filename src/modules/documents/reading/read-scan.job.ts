import { type Instant, parseId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { type Job, job } from '#platform/jobs';
import { readScan } from './read-scan.action.ts';
import { readScanName } from './reading.ts';

/** Reads one scan, asked for when its papers were made. */
export const readScanJob = (db: Executor, files: FileStore, now: () => Instant): Job =>
  job({
    name: readScanName,
    run: async ({ document }) => {
      const id = parseId<'document'>(document);
      if (id) await readScan({ db, files }, id, now());
    },
  });
