import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#platform/db';
import { type Job, workJobs } from '#platform/jobs';
import type { Log } from '#platform/log';

export interface Work {
  /** Resolves when what was being done is done. */
  stop(): Promise<void>;
}

/** How long figures may lag behind the journal, in milliseconds. */
const projectEvery = 1000;

/**
 * The worker: does queued jobs, and folds the journal into the figures as fast as there is something new. An
 * error is logged and tried again: the cursor stands where the last commit left it.
 */
export async function startWork(parts: {
  readonly db: Db;
  readonly log: Log;
  readonly jobs: readonly Job[];
  /** Jobs done at a time. */
  readonly concurrency: number;
  readonly project: () => Promise<number>;
}): Promise<Work> {
  const { db, log, jobs, concurrency } = parts;
  const queue = await workJobs(db, jobs, { log, concurrency });
  const stopping = new AbortController();
  const done = loop(parts, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([done, queue.stop()]);
    },
  };
}

async function loop(
  { log, project }: { readonly log: Log; readonly project: () => Promise<number> },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const taken = await project().catch((error: unknown) => {
      log.error({ err: error }, 'the figures could not be brought up to date');
      return 0;
    });
    if (taken === 0) await sleep(projectEvery, undefined, { signal }).catch(() => undefined);
  }
}
