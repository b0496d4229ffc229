import type { DossierOffice } from '#dossiers';
import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { keptWork } from './agency-work.action.ts';
import { bulkJob } from './bulk/bulk.job.ts';
import { bulkRoutes } from './bulk/bulk.route.ts';
import { bulkApi } from './bulk/bulk-api.route.ts';
import { exportJob } from './export/export.job.ts';
import { exportRoutes } from './export/export.route.ts';
import { exportApi } from './export/export-api.route.ts';
import { liveRoutes } from './live/live.route.ts';
import { watchWork } from './live/watch.action.ts';
import type { WorklistDeps } from './load-worklist.action.ts';
import { supervisionRoutes } from './supervision/supervision.route.ts';
import { supervisionApi } from './supervision/supervision-api.route.ts';
import { sweepWorklistsJob } from './sweep-worklists.job.ts';
import { savedViewRoutes } from './views/saved-views.route.ts';
import { savedViewsApi } from './views/saved-views-api.route.ts';
import { worklistRoutes } from './worklist.route.ts';
import { worklistApi } from './worklist-api.route.ts';

export interface WorklistsModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly jobs: readonly Job[];
}

export type WorklistsModuleDeps = Omit<WorklistDeps, 'workOf' | 'db'> & {
  readonly office: DossierOffice;
  readonly now: () => Instant;
};

export function worklistsModule(given: WorklistsModuleDeps): WorklistsModule {
  const { db } = given.office;
  const deps = { ...given, db, workOf: keptWork(db, given.now) };
  return {
    routes: [
      ...worklistRoutes(deps),
      ...savedViewRoutes({ db }),
      ...bulkRoutes(deps),
      ...exportRoutes(deps),
      ...supervisionRoutes(deps),
      ...liveRoutes(watchWork(db)),
    ],
    api: [
      ...worklistApi(deps),
      ...savedViewsApi({ db }),
      ...bulkApi(deps),
      ...exportApi(deps),
      ...supervisionApi(deps),
    ],
    jobs: [bulkJob(deps), exportJob(deps), sweepWorklistsJob(db, given.now)],
  };
}
