import type { PlainDate } from '#kernel';
import type { Db } from '#platform/db';
import { deleteTicketsBefore } from '../numbers/queue-tickets.store.ts';
import { countDaysBefore, endDaysBefore } from './waiting.store.ts';
import { longestWait } from './waits.ts';

/**
 * Ends what is left of days that are over, counts them, and takes away numbers that are old: together, so that no
 * number goes uncounted, also when the program stood still for a month.
 */
export async function closeDays(
  db: Db,
  days: { readonly today: PlainDate; readonly keptFrom: PlainDate },
): Promise<void> {
  await db.transaction(async (tx) => {
    await endDaysBefore(tx, days.today);
    await countDaysBefore(tx, days.today, longestWait);
    await deleteTicketsBefore(tx, days.keptFrom);
  });
}
