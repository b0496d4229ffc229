import type { PlainDate, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { findDesk } from '../desk/desk.store.ts';
import { countedDays, daysOfTickets } from './waiting.store.ts';
import { type WaitingFigures, waitingFigures } from './waiting-figures.ts';

/** How long people waited at a desk from one day to another, both counted; today as far as it has come. */
export async function readWaiting(
  db: Executor,
  of: { readonly unitId: UnitId; readonly from: PlainDate; readonly to: PlainDate },
): Promise<WaitingFigures> {
  const rows = [...(await countedDays(db, of)), ...(await daysOfTickets(db, of))];
  const { lines } = await findDesk(db, of.unitId);
  return waitingFigures(rows, lines);
}
