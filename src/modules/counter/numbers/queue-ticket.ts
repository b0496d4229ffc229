import {
  addMinutes,
  type Bilingual,
  err,
  type Id,
  type Instant,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import type { Letter } from '../desk/desk.ts';

export type QueueTicketId = Id<'queue-ticket'>;

/**
 * Why somebody is called before others. The list is that of practice: the handbook names no law for it, so a
 * province checks it before going live. The reason is kept with the number (handbook §12).
 */
export const priorities = ['elderly', 'disabled', 'withChild', 'merit'] as const;
export type Priority = (typeof priorities)[number];
export const isPriority = (text: string): text is Priority => priorities.some((each) => each === text);

/** Whether the reason somebody claimed holds: dropped, they are called in their turn. */
export const priorityChecks = ['confirmed', 'dropped'] as const;
export type PriorityChecked = (typeof priorityChecks)[number];

/** `away`: served, gone for a paper, and may come back into the line once; `unserved`: the day was over first. */
export const ticketStates = ['waiting', 'called', 'came', 'missed', 'away', 'unserved'] as const;
export type TicketState = (typeof ticketStates)[number];

/** A number of one day. It says nothing of whose it is. */
export interface QueueTicket {
  readonly id: QueueTicketId;
  readonly token: string;
  readonly unitId: UnitId;
  readonly day: PlainDate;
  readonly letter: Letter;
  readonly number: number;
  /** Why its holder says they are called first. */
  readonly priority: Priority | undefined;
  /** What the desk says of that; undefined until an official has looked. */
  readonly priorityChecked: PriorityChecked | undefined;
  readonly state: TicketState;
  readonly takenAt: Instant;
  /** How often it was called. */
  readonly calls: number;
  readonly calledAt: Instant | undefined;
  /** The counter it was called to. */
  readonly place: number | undefined;
  /** How often it came back into the line: once at most. */
  readonly returns: number;
}

/** As it is printed, called and shown: `A12`. */
export const numberText = ({ letter, number }: Pick<QueueTicket, 'letter' | 'number'>): string =>
  `${letter}${number}`;

/** Seconds somebody who was called has to come, and calls after which a number lapses (handbook §12). */
export const callWindow = 45;
export const mostCalls = 3;

export type NumberRefusal = Refusal<
  | 'number.not-offered'
  | 'number.wrong-device'
  | 'number.closed'
  | 'number.no-line'
  | 'number.still-called'
  | 'number.nobody-waits'
  | 'number.called-just-now'
  | 'number.moved-on'
  | 'number.returned-already'
>;

/** Whoever was called and is not there goes to the end of the line, the third time out of it. */
export function decideMiss(
  { state, calls, calledAt }: Pick<QueueTicket, 'state' | 'calls' | 'calledAt'>,
  now: Instant,
): Result<'waiting' | 'missed', NumberRefusal> {
  if (state !== 'called' || calledAt === undefined) return err(refusal('number.moved-on'));
  const wait = Math.ceil((addMinutes(calledAt, callWindow / 60) - now) / 1000);
  if (wait > 0) return err(refusal('number.called-just-now', { seconds: wait }));
  return ok(calls >= mostCalls ? 'missed' : 'waiting');
}

/** One line as the public may see it: who is called where, and how many wait. */
export interface LineState {
  readonly letter: Letter;
  readonly name: Bilingual;
  readonly waiting: number;
  /** Minutes half of those served today did not exceed; undefined while too few were. */
  readonly halfWait: number | undefined;
  /** The newest call first. */
  readonly called: readonly { readonly number: string; readonly place: number; readonly at: Instant }[];
}
