import type { OnSignIn } from '#identity';
import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute, ResumableRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { clearDiscardedJob } from './clear-discarded.job.ts';
import { type DocumentsDeps, documentApi, documentRoutes } from './documents.route.ts';
import { type PrintedDeps, printedRoutes } from './printed/printed.route.ts';
import { type RegisterDeps, registerRoutes } from './printed/register.route.ts';
import { readScanJob } from './reading/read-scan.job.ts';
import { scanWaitingJob } from './scan/scan-waiting.job.ts';
import { sweepUploadsJob } from './sweep-uploads.job.ts';
import type { WatchedFolder } from './tray/tray.ts';
import { watchFoldersJob } from './tray/watch-folders.job.ts';
import { moveUploads } from './uploads/upload.store.ts';
import { uploadApi, uploadRoutes } from './uploads/uploads.route.ts';

export type DocumentsModule = {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly resumable: readonly ResumableRoute[];
  /** Moves what a guest is sending in to the account they sign in to. */
  readonly onSignIn: OnSignIn;
  readonly jobs: readonly Job[];
};

export const documentsModule = (
  deps: DocumentsDeps &
    PrintedDeps &
    RegisterDeps & {
      readonly now: () => Instant;
      /** Folders of scanners, by the agencies whose trays they fill. */
      readonly scanFolders: () => Promise<readonly WatchedFolder[]>;
    },
): DocumentsModule => ({
  routes: [...documentRoutes(deps), ...printedRoutes(deps), ...registerRoutes(deps)],
  api: [...documentApi(deps), ...uploadApi(deps)],
  resumable: uploadRoutes(deps),
  onSignIn: (tx, { guestSessionId, accountId }) => moveUploads(tx, guestSessionId, accountId),
  jobs: [
    sweepUploadsJob(deps, deps.now),
    scanWaitingJob(deps.db, deps.files, deps.now),
    watchFoldersJob({ db: deps.db, files: deps.files, now: deps.now, settle: 3_000 }, deps.scanFolders),
    readScanJob(deps.db, deps.files, deps.now),
    clearDiscardedJob(deps.db, deps.files, deps.now),
  ],
});
