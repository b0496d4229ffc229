import { dateIn, err, type Instant, type Official, ok, type Result, refusal, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { NumberRefusal, QueueTicket, QueueTicketId } from './queue-ticket.ts';
import { ticketByToken } from './queue-tickets.store.ts';
import { backInLine, sendAway, servedBy } from './return-to-line.store.ts';

/**
 * Lets somebody who was served come back into the line without a new number, once: a paper is missing, and they go
 * and fetch it (handbook §12). Only the post that called them says so, on the same day.
 */
export async function letReturn(
  db: Executor,
  { agencyId: unitId, postId }: Official,
  { id, now }: { readonly id: QueueTicketId; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const ticket = await sendAway(db, { id, unitId, postId, day: dateIn(now) });
  return ticket ? ok(ticket) : err(refusal('number.moved-on'));
}

/** Its holder is back with the paper. They stand where they stood: before those who took their number later. */
export async function returnToLine(
  db: Executor,
  back: { readonly token: string; readonly unitId: UnitId; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const at = { token: back.token, unitId: back.unitId, day: dateIn(back.now) };
  const ticket = await backInLine(db, at);
  if (ticket) return ok(ticket);
  const stands = await ticketByToken(db, at);
  return err(refusal(stands && stands.returns > 0 ? 'number.returned-already' : 'number.moved-on'));
}

/** The same at the desk, for somebody without a telephone: of those this post let go. */
export async function takeBack(
  db: Executor,
  { agencyId: unitId, postId }: Official,
  { id, now }: { readonly id: QueueTicketId; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const gone = await servedBy(db, { postId, day: dateIn(now) }, lookedThrough);
  const ticket = gone.find((each) => each.id === id && each.unitId === unitId);
  return ticket ? returnToLine(db, { token: ticket.token, unitId, now }) : err(refusal('number.moved-on'));
}

/** As many as one post can serve in a day. */
const lookedThrough = 500;
