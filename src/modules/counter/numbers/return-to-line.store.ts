import type { PlainDate, PostId, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { QueueTicket, QueueTicketId } from './queue-ticket.ts';
import { type TicketRow, ticketColumns, ticketOf } from './queue-tickets.store.ts';

/** Those a post served today, the newest first: one of them may turn out to lack a paper. */
export async function servedBy(
  db: Executor,
  at: { readonly postId: PostId; readonly day: PlainDate },
  most: number,
): Promise<readonly QueueTicket[]> {
  const rows = await db.run<TicketRow>({
    name: 'counter.served-by',
    text: `select ${ticketColumns} from queue_ticket t
      where t.called_post = $1 and t.day = $2 and t.state in ('came', 'away') order by t.ended_at desc, t.id desc limit $3`,
    values: [at.postId, at.day, most],
  });
  return rows.map(ticketOf);
}

/** Lets one that was served come back; undefined when it is another's, of another day, or came back before. */
export async function sendAway(
  db: Executor,
  of: {
    readonly id: QueueTicketId;
    readonly unitId: UnitId;
    readonly postId: PostId;
    readonly day: PlainDate;
  },
): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.send-away',
    text: `update queue_ticket t set state = 'away'
      where t.id = $1 and t.unit_id = $2 and t.called_post = $3 and t.day = $4 and t.state = 'came' and t.returns = 0
      returning ${ticketColumns}`,
    values: [of.id, of.unitId, of.postId, of.day],
  });
  return rows[0] && ticketOf(rows[0]);
}

/** Back into its old place in the line, as if it had not been called. */
export async function backInLine(
  db: Executor,
  at: { readonly token: string; readonly unitId: UnitId; readonly day: PlainDate },
): Promise<QueueTicket | undefined> {
  const rows = await db.run<TicketRow>({
    name: 'counter.back-in-line',
    text: `update queue_ticket t set state = 'waiting', calls = 0, called_at = null, called_post = null, place = null,
        ended_at = null, queued_at = t.taken_at, returns = 1
      where t.token = $1 and t.unit_id = $2 and t.day = $3 and t.state = 'away' returning ${ticketColumns}`,
    values: [at.token, at.unitId, at.day],
  });
  return rows[0] && ticketOf(rows[0]);
}
