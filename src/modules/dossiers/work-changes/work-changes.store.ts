import type { Executor } from '#platform/db';

/** Forgets which work changed before a time. */
export async function sweepWorkChanges(db: Executor, before: Date): Promise<void> {
  await db.run({ text: 'delete from work_change where at < $1', values: [before] });
}
