import {
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PlainDate,
  type PostId,
  plainDate,
  type UnitId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { isLetter, type Letter } from '../desk/desk.ts';
import {
  isPriority,
  type Priority,
  type PriorityChecked,
  priorityChecks,
  type QueueTicket,
  type QueueTicketId,
  type TicketState,
  ticketStates,
} from './queue-ticket.ts';

/** A row of the table of tickets, as this module's stores read it. */
export interface TicketRow {
  readonly id: string;
  readonly token: string;
  readonly unit_id: string;
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  readonly priority: string | null;
  readonly priority_checked: string | null;
  readonly state: string;
  readonly taken_at: Date;
  readonly calls: number;
  readonly called_at: Date | null;
  readonly place: number | null;
  readonly returns: number;
}

export const ticketColumns = `t.id, t.token, t.unit_id, t.day, t.letter, t.number, t.priority, t.priority_checked, t.state, t.taken_at, t.calls,
  t.called_at, t.place, t.returns`;

/** Priority goes first until it was called in vain, or dropped by the desk; then, like everybody, by the moment it came to the line. */
const order = (of: string): string =>
  `(${of}.priority is null or ${of}.priority_checked is not distinct from 'dropped' or ${of}.calls > 0), ${of}.queued_at, ${of}.number`;

export interface NewTicket {
  readonly id: QueueTicketId;
  readonly token: string;
  readonly key: string;
  readonly unitId: UnitId;
  readonly day: PlainDate;
  readonly letter: Letter;
  readonly priority: Priority | undefined;
  readonly now: Instant;
}

/** The next number of a line. A key that came before takes none: the statement fails and gives its number back. */
export async function insertTicket(db: Executor, ticket: NewTicket): Promise<QueueTicket> {
  const rows = await db.run<TicketRow>({
    name: 'counter.take-number',
    text: `with next as (
        insert into queue_counter as c (unit_id, day, letter, last) values ($4, $5, $6, 1)
        on conflict (unit_id, day, letter) do update set last = c.last + 1 returning last)
      insert into queue_ticket as t (id, token, take_key, unit_id, day, letter, number, priority, state, taken_at,
        queued_at, calls)
      select $1, $2, $3, $4, $5::date, $6, next.last, $7, 'waiting', $8, $8, 0 from next
      returning ${ticketColumns}`,
    values: [
      ...[ticket.id, ticket.token, ticket.key, ticket.unitId, ticket.day, ticket.letter],
      ...[ticket.priority ?? null, dateOfInstant(ticket.now)],
    ],
  });
  return one(rows);
}

export async function ticketByKey(db: Executor, key: string): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.ticket-by-key',
    text: `select ${ticketColumns} from queue_ticket t where t.take_key = $1`,
    values: [key],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** The ticket whose holder knows its token, on the day it is for. */
export async function ticketByToken(
  db: Executor,
  asked: { readonly token: string; readonly unitId: UnitId; readonly day: PlainDate },
): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.ticket-by-token',
    text: `select ${ticketColumns} from queue_ticket t where t.token = $1 and t.unit_id = $2 and t.day = $3`,
    values: [asked.token, asked.unitId, asked.day],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** How many of its line are called before it. */
export async function aheadOf(db: Executor, id: QueueTicketId): Promise<number> {
  const [row] = await db.run<{ n: number }>({
    name: 'counter.ahead-of',
    text: `select count(*) as n from queue_ticket t join queue_ticket o
        on o.unit_id = t.unit_id and o.day = t.day and o.letter = t.letter and o.state = 'waiting'
      where t.id = $1 and t.state = 'waiting' and (${order('o')}) < (${order('t')})`,
    values: [id],
  });
  return row?.n ?? 0;
}

/** Everybody waiting or called at a desk on a day, in the order they will be called. */
export async function standingTickets(
  db: Executor,
  at: { readonly unitId: UnitId; readonly day: PlainDate },
): Promise<readonly QueueTicket[]> {
  const rows = await db.run<TicketRow>({
    name: 'counter.standing-tickets',
    text: `select ${ticketColumns} from queue_ticket t
      where t.unit_id = $1 and t.day = $2 and t.state in ('waiting', 'called') order by ${order('t')}`,
    values: [at.unitId, at.day],
  });
  return rows.map(ticketOf);
}

/** The last ones that were called, the newest first: what a screen goes on showing. */
export async function lastCalled(
  db: Executor,
  at: { readonly unitId: UnitId; readonly day: PlainDate },
  most: number,
): Promise<readonly QueueTicket[]> {
  const rows = await db.run<TicketRow>({
    name: 'counter.last-called',
    text: `select ${ticketColumns} from queue_ticket t
      where t.unit_id = $1 and t.day = $2 and t.state in ('called', 'came') order by t.called_at desc, t.number desc limit $3`,
    values: [at.unitId, at.day, most],
  });
  return rows.map(ticketOf);
}

export interface Call {
  readonly unitId: UnitId;
  readonly day: PlainDate;
  /** One line, or whoever is next in any. */
  readonly letter: Letter | undefined;
  readonly postId: PostId;
  readonly place: number;
  readonly now: Instant;
}

/** Calls the next one of a line; undefined when nobody waits. Whoever calls holds the desk's lock. */
export async function callNextTicket(db: Tx, call: Call): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.call-next',
    text: `update queue_ticket t set state = 'called', calls = t.calls + 1, called_at = $5, called_post = $4, place = $6
      where t.id = (select w.id from queue_ticket w
        where w.unit_id = $1 and w.day = $2 and w.state = 'waiting' and ($3::text is null or w.letter = $3)
        order by ${order('w')} limit 1)
      returning ${ticketColumns}`,
    values: [call.unitId, call.day, call.letter ?? null, call.postId, dateOfInstant(call.now), call.place],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** The one a post has called and that neither came nor is missing. */
export async function calledBy(
  db: Executor,
  at: { readonly postId: PostId; readonly day: PlainDate },
): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.called-by',
    text: `select ${ticketColumns} from queue_ticket t where t.called_post = $1 and t.day = $2 and t.state = 'called'`,
    values: [at.postId, at.day],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** The counter a post called to last on a day. */
export async function placeOf(
  db: Executor,
  at: { readonly postId: PostId; readonly day: PlainDate },
): Promise<number | undefined> {
  const [row] = await db.run<{ place: number }>({
    name: 'counter.place-of',
    text: `select place from queue_ticket where called_post = $1 and day = $2 order by called_at desc limit 1`,
    values: [at.postId, at.day],
  });
  return row?.place;
}

/** Ends a call, if it still stands as it was looked at: by this post, for this many times. */
export async function endCall(
  db: Executor,
  ended: {
    readonly ticket: Pick<QueueTicket, 'id' | 'calls'>;
    readonly postId: PostId;
    readonly to: 'waiting' | 'came' | 'missed';
    readonly now: Instant;
  },
): Promise<boolean> {
  const rows = await db.run({
    name: 'counter.end-call',
    text: `update queue_ticket set state = $4,
        queued_at = case when $4 = 'waiting' then $5 else queued_at end,
        ended_at = case when $4 = 'waiting' then null else $5::timestamptz end,
        waited = case when $4 = 'came' then coalesce(waited,
          least(1440, greatest(0, floor(extract(epoch from called_at - taken_at) / 60)))::smallint) else waited end
      where id = $1 and called_post = $2 and calls = $3 and state = 'called' returning id`,
    values: [ended.ticket.id, ended.postId, ended.ticket.calls, ended.to, dateOfInstant(ended.now)],
  });
  return rows.length > 0;
}

/**
 * Says whether a claimed priority holds, of somebody who waits or whom this post has called. Who was called before
 * their turn goes back to their place in the line. Undefined: moved on, or none was claimed.
 */
export async function checkTicketPriority(
  db: Executor,
  check: {
    readonly id: QueueTicketId;
    readonly unitId: UnitId;
    readonly day: PlainDate;
    readonly postId: PostId;
    readonly said: PriorityChecked;
  },
): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.check-priority',
    text: `update queue_ticket t set priority_checked = $5, priority_by = $4,
        state = case when $5 = 'dropped' and t.state = 'called' and t.calls < 3 then 'waiting' else t.state end
      where t.id = $1 and t.unit_id = $2 and t.day = $3 and t.priority is not null
        and (t.state = 'waiting' or (t.state = 'called' and t.called_post = $4)) returning ${ticketColumns}`,
    values: [check.id, check.unitId, check.day, check.postId, check.said],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** Takes away the numbers of days before one, and their counters. */
export async function deleteTicketsBefore(db: Executor, day: PlainDate): Promise<number> {
  const rows = await db.run({ text: 'delete from queue_ticket where day < $1 returning id', values: [day] });
  await db.run({ text: 'delete from queue_counter where day < $1', values: [day] });
  return rows.length;
}

function one(rows: readonly TicketRow[]): QueueTicket {
  const [row] = rows;
  if (!row) throw new Error('No number was given');
  return ticketOf(row);
}

export function ticketOf(row: TicketRow): QueueTicket {
  const state = ticketStates.find((each): each is TicketState => each === row.state);
  const { priority, letter } = row;
  if (!state || !isLetter(letter) || (priority !== null && !isPriority(priority)))
    throw new Error(`A ticket nobody can read: ${row.id}`);
  return {
    id: idOf(row.id),
    token: row.token,
    unitId: idOf(row.unit_id),
    day: plainDate(row.day),
    letter,
    number: row.number,
    priority: priority ?? undefined,
    priorityChecked: priorityChecks.find((each) => each === row.priority_checked),
    state,
    takenAt: instantOfDate(row.taken_at),
    calls: row.calls,
    calledAt: row.called_at === null ? undefined : instantOfDate(row.called_at),
    place: row.place ?? undefined,
    returns: row.returns,
  };
}
