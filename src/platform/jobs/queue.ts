import { dateOfInstant, type Instant, type JsonObject } from '#kernel';
import type { Tx } from '#platform/db';
import { queueName } from './job.ts';

export type QueueOptions = {
  /** Not before; at once when left out. */
  readonly runAt?: Instant | undefined;
  /** While a job of this name and key waits, it is not queued again. */
  readonly key?: string | undefined;
};

/**
 * Queues a job in the transaction of the state it belongs to: both are committed, or neither. One prepared
 * statement, the one of pg-boss's own `send`, with the settings of the queue.
 */
export async function queueJob(
  tx: Tx,
  name: string,
  payload: JsonObject,
  options: QueueOptions = {},
): Promise<void> {
  await tx.run({
    name: 'jobs.queue',
    text: insertJob,
    values: [
      JSON.stringify({ name, payload }),
      options.runAt === undefined ? null : dateOfInstant(options.runAt),
      options.key === undefined ? null : `${name}:${options.key}`,
    ],
  });
}

/** Without a key every job has one of its own: the queue's policy lets one job of a key wait. */
const insertJob = `
  insert into pgboss.job_common (
    name, data, start_after, singleton_key, keep_until, policy, dead_letter, expire_seconds, deletion_seconds,
    retry_limit, retry_delay, retry_backoff, retry_delay_max, heartbeat_seconds)
  select q.name, $1::jsonb, coalesce($2, now()), coalesce($3, gen_random_uuid()::text),
         coalesce($2, now()) + q.retention_seconds * interval '1 s', q.policy, q.dead_letter,
         q.expire_seconds, q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff,
         q.retry_delay_max, q.heartbeat_seconds
    from pgboss.queue q where q.name = '${queueName}'
  on conflict do nothing`;
