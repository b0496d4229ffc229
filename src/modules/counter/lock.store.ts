import type { Tx } from '#platform/db';

/** Whoever takes the same names waits for each other until the transaction ends; always in one order, so never in a ring. */
export async function lockNames(tx: Tx, names: readonly string[]): Promise<void> {
  for (const name of [...names].sort())
    await tx.run({
      name: 'counter.lock',
      text: 'select pg_advisory_xact_lock(hashtextextended($1, 851))',
      values: [name],
    });
}
