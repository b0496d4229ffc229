import { dateIn, err, type Instant, type Official, ok, type Result, refusal } from '#kernel';
import { type Db, violatedConstraint } from '#platform/db';
import type { Letter } from '../desk/desk.ts';
import { lockNames } from '../lock.store.ts';
import { decideMiss, type NumberRefusal, type QueueTicket } from './queue-ticket.ts';
import { calledBy, callNextTicket, endCall } from './queue-tickets.store.ts';

/** Calls the next person to a counter. A post calls one at a time: the one before has come, or is missing. */
export async function callNext(
  db: Db,
  official: Official,
  call: { readonly letter: Letter | undefined; readonly place: number; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const { agencyId: unitId, postId } = official;
  const day = dateIn(call.now);
  try {
    const called = await db.transaction(async (tx) => {
      await lockNames(tx, [`call ${unitId}`]);
      return callNextTicket(tx, { ...call, unitId, postId, day });
    });
    return called ? ok(called) : err(refusal('number.nobody-waits'));
  } catch (error) {
    if (violatedConstraint(error) === 'queue_ticket_one_called_a_post')
      return err(refusal('number.still-called'));
    throw error;
  }
}

/** Ends the call of a post: the person came, or is not there. `calls` is what the official looked at. */
export async function answerCall(
  db: Db,
  official: Official,
  answer: { readonly came: boolean; readonly calls: number; readonly now: Instant },
): Promise<Result<QueueTicket, NumberRefusal>> {
  const { postId } = official;
  const { now } = answer;
  const ticket = await calledBy(db, { postId, day: dateIn(now) });
  if (!ticket || ticket.calls !== answer.calls) return err(refusal('number.moved-on'));
  const to = answer.came ? ok('came' as const) : decideMiss(ticket, now);
  if (!to.ok) return to;
  const ended = await endCall(db, { ticket, postId, to: to.value, now });
  return ended ? ok({ ...ticket, state: to.value }) : err(refusal('number.moved-on'));
}
