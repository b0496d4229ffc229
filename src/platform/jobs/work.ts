import { PgBoss, type Db as PgBossDb } from 'pg-boss';
import { isJsonObject, type JsonObject } from '#kernel';
import type { Db } from '#platform/db';
import type { Log } from '#platform/log';
import { type Job, queueName } from './job.ts';

export type Worker = {
  /** Takes no new job, and waits up to 20 s for those under way; what is left is done after the next start. */
  stop(): Promise<void>;
};

export type WorkOptions = {
  readonly log: Log;
  /** Jobs done at a time. */
  readonly concurrency: number;
};

/** Starts doing jobs. Any number of processes may work on one database. */
export async function workJobs(db: Db, jobs: readonly Job[], options: WorkOptions): Promise<Worker> {
  const boss = makeBoss(db, options.log);
  await boss.start();
  await schedule(boss, jobs);
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const settings = {
    localConcurrency: options.concurrency,
    pollingIntervalSeconds: 1,
    heartbeatRefreshSeconds: 3,
  };
  await boss.work<unknown>(queueName, settings, async (batch) => {
    for (const { id, data } of batch) await runJob(byName, id, data, options.log);
  });
  return { stop: () => boss.stop({ graceful: true, timeout: 20_000 }) };
}

/**
 * pg-boss on our own pool and in the role of the running office: it looks after its queue, and changes no
 * table; those come with our migrations. Dead workers are looked for every 2 s.
 */
export function makeBoss(db: Db, log: Log): PgBoss {
  const boss = new PgBoss({
    db: executorOf(db),
    createSchema: false,
    migrate: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue failed; it goes on'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'the job queue warns'));
  return boss;
}

function executorOf(db: Db): PgBossDb {
  return {
    executeSql: async (text, values = []) => {
      const rows = await db.run({ text, values });
      // Several statements in one text answer with no rows of their own.
      return { rows: Array.isArray(rows) ? [...rows] : [] };
    },
  };
}

/** The clock's jobs as declared now; one that is no longer declared is not queued again. */
async function schedule(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const { name, cron } of jobs) {
    if (cron === undefined) continue;
    const options = { key: name, tz: 'Asia/Ho_Chi_Minh', singletonKey: `${name}:cron` };
    await boss.schedule(queueName, cron, { name, payload: {} }, options);
  }
  const declared = new Set(jobs.filter(({ cron }) => cron !== undefined).map(({ name }) => name));
  for (const { key } of await boss.getSchedules(queueName)) {
    if (!declared.has(key)) await boss.unschedule(queueName, key);
  }
}

async function runJob(byName: ReadonlyMap<string, Job>, id: string, data: unknown, log: Log): Promise<void> {
  const { name, payload } = parse(data);
  const job = byName.get(name);
  if (!job) throw new Error(`This version of motcua has no job "${name}".`);
  try {
    await job.run(payload);
    log.debug({ job: name, id }, 'job done');
  } catch (error) {
    log.error({ job: name, id, err: error }, 'job failed; it is tried again');
    throw error;
  }
}

function parse(data: unknown): { readonly name: string; readonly payload: JsonObject } {
  const name = isJsonObject(data) ? data['name'] : undefined;
  const payload = isJsonObject(data) ? data['payload'] : undefined;
  if (typeof name !== 'string' || !isJsonObject(payload)) throw new Error('Not a job of ours.');
  return { name, payload };
}
