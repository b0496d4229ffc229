import { dateIn, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { Desk } from '../desk/desk.ts';
import { daysOfTickets } from '../waiting/waiting.store.ts';
import { lineStates } from './queue-state.ts';
import type { LineState } from './queue-ticket.ts';
import { lastCalled, standingTickets } from './queue-tickets.store.ts';

/** Calls a screen goes on showing. */
const calls = 12;

/** Today's lines of a desk. */
export async function readQueue(db: Executor, desk: Desk, now: Instant): Promise<readonly LineState[]> {
  const at = { unitId: desk.unitId, day: dateIn(now) };
  const today = await daysOfTickets(db, { unitId: at.unitId, from: at.day, to: at.day });
  return lineStates(desk, await standingTickets(db, at), await lastCalled(db, at, calls), today);
}
