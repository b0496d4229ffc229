import type { Tx } from './executor.ts';

/** A moment of the database that other transactions can read too, for as long as the one that named it is open. */
export type Moment = string & { readonly moment: true };

/**
 * Has everything read afterwards in this transaction be of one moment, while the office works on: the present one,
 * or that of another transaction. Must come before the first query; nothing can be written.
 */
export async function freeze(tx: Tx, moment?: Moment): Promise<void> {
  await tx.run({ text: 'set transaction isolation level repeatable read, read only', values: [] });
  // The statement takes no parameter.
  if (moment) await tx.run({ text: `set transaction snapshot '${wellFormed(moment)}'`, values: [] });
}

/** The moment a frozen transaction reads, for others to read as well. */
export async function momentOf(tx: Tx): Promise<Moment> {
  const [row] = await tx.run<{ moment: Moment }>({
    text: 'select pg_export_snapshot() as moment',
    values: [],
  });
  if (!row) throw new Error('The database names no moment');
  return row.moment;
}

function wellFormed(moment: Moment): Moment {
  if (!/^[0-9A-F]+(-[0-9A-F]+)+$/i.test(moment)) throw new Error(`Not a moment of the database: ${moment}`);
  return moment;
}
