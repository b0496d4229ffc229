import { type Job, job } from '#platform/jobs';
import { type BulkDeps, bulkJobName, runBulk } from './bulk.action.ts';

/** Goes on with an act on many dossiers where it stands, however often it is told to. */
export const bulkJob = (deps: BulkDeps): Job =>
  job({
    name: bulkJobName,
    run: async ({ task }) => {
      if (typeof task !== 'string') throw new Error('A bulk job without its task');
      await runBulk(deps, task);
    },
  });
