import { type Job, job } from '#platform/jobs';
import { type Collecting, collectFolder } from './collect.action.ts';
import type { WatchedFolder } from './tray.ts';

/** Every minute; the desk may have it done at once from its tray. */
export const watchFoldersJob = (to: Collecting, watched: () => Promise<readonly WatchedFolder[]>): Job =>
  job({
    name: 'documents.watch-folders',
    cron: '* * * * *',
    run: async () => {
      for (const folder of await watched()) await collectFolder(to, folder);
    },
  });
