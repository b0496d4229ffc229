import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { clearDiscardedJob } from './clear-discarded.job.ts';
import { type DocumentsDeps, documentApi, documentRoutes } from './documents.route.ts';
import { type PrintedDeps, printedRoutes } from './printed/printed.route.ts';
import { type RegisterDeps, registerRoutes } from './printed/register.route.ts';
import { sweepUploadsJob } from './sweep-uploads.job.ts';

export type DocumentsModule = {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly jobs: readonly Job[];
};

export const documentsModule = (
  deps: DocumentsDeps & PrintedDeps & RegisterDeps & { readonly now: () => Instant },
): DocumentsModule => ({
  routes: [...documentRoutes(deps), ...printedRoutes(deps), ...registerRoutes(deps)],
  api: documentApi(deps),
  jobs: [sweepUploadsJob(deps.files, deps.now), clearDiscardedJob(deps.db, deps.files, deps.now)],
});
