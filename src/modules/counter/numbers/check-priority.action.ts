import { dateIn, err, type Instant, type Official, ok, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import type { NumberRefusal, PriorityChecked, QueueTicket, QueueTicketId } from './queue-ticket.ts';
import { checkTicketPriority } from './queue-tickets.store.ts';

/** The desk says whether the reason somebody claimed at the kiosk holds; only of its own people of today. */
export async function checkPriority(
  db: Db,
  { agencyId: unitId, postId }: Official,
  check: { readonly id: QueueTicketId; readonly said: PriorityChecked; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const { id, said, now } = check;
  const ticket = await checkTicketPriority(db, { id, said, unitId, postId, day: dateIn(now) });
  return ticket ? ok(ticket) : err(refusal('number.moved-on'));
}
