import { randomBytes } from 'node:crypto';
import type { Calendar } from '#calendar';
import { dateIn, err, type Instant, ok, type Result, refusal } from '#kernel';
import { type Db, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { type Desk, lineOf } from '../desk/desk.ts';
import { givesNumbers } from '../hours/opening.ts';
import type { NumberRefusal, Priority, QueueTicket } from './queue-ticket.ts';
import { insertTicket, ticketByKey } from './queue-tickets.store.ts';

export interface Taking {
  readonly desk: Desk;
  readonly calendar: Calendar;
  /** What the device at the desk was set up with. */
  readonly kioskKey: string | undefined;
  readonly letter: string;
  readonly priority: Priority | undefined;
  /** Sent twice, it takes one number. */
  readonly key: string;
  readonly now: Instant;
}

/** Takes the next number of a line at a desk: only there, and only while it receives or is about to. */
export async function takeNumber(db: Db, taking: Taking): Promise<Result<QueueTicket, NumberRefusal>> {
  const { desk, now } = taking;
  if (!desk.numbers) return err(refusal('number.not-offered'));
  if (taking.kioskKey !== desk.kioskKey) return err(refusal('number.wrong-device'));
  const line = lineOf(desk, taking.letter);
  if (!line) return err(refusal('number.no-line'));
  if (!givesNumbers(taking.calendar, now)) return err(refusal('number.closed'));
  const key = `${desk.unitId}:${taking.key}`;
  const given = await ticketByKey(db, key);
  if (given) return ok(given);
  try {
    const ticket = await insertTicket(db, {
      ...{ id: newId<'queue-ticket'>(), token: randomBytes(15).toString('base64url'), key },
      ...{ unitId: desk.unitId, day: dateIn(now), letter: line.letter, priority: taking.priority, now },
    });
    return ok(ticket);
  } catch (error) {
    if (violatedConstraint(error) !== 'queue_ticket_take_key_key') throw error;
    const first = await ticketByKey(db, key);
    if (!first) throw error;
    return ok(first);
  }
}
