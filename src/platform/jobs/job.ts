import type { JsonObject } from '#kernel';

/**
 * Work that is queued with the state it belongs to and done later, at least once: a job whose worker was
 * killed is done again by another, so that its action must bear being done twice.
 */
export type Job = {
  /** `module.what`, as in `queueJob`. */
  readonly name: string;
  /** Throws when it could not be done: then it is tried again, later each time, for about three days. */
  readonly run: (payload: JsonObject) => Promise<void>;
  /** Also queued by the clock: a cron line in Vietnam's time, with an empty payload. */
  readonly cron?: string | undefined;
};

/** Says what a module does in the background. */
export const job = (declared: Job): Job => declared;

/** The queue of migration 0002. */
export const queueName = 'office';
