import { type Job, job } from '#platform/jobs';
import { type ExportDeps, exportJobName, makeExport } from './export.action.ts';

/** Makes a list into a file. */
export const exportJob = (deps: ExportDeps): Job =>
  job({
    name: exportJobName,
    run: async ({ export: id }) => {
      if (typeof id !== 'string') throw new Error('An export job without its export');
      await makeExport(deps, id);
    },
  });
