import type { Tx } from './executor.ts';

/**
 * Has everything read afterwards in this transaction be of one moment, while the office works on. Must come
 * before the first query; nothing can be written.
 */
export async function freeze(tx: Tx): Promise<void> {
  await tx.run({ text: 'set transaction isolation level repeatable read, read only', values: [] });
}
