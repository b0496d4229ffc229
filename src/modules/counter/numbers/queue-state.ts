import type { Desk } from '../desk/desk.ts';
import { type LineState, numberText, type QueueTicket } from './queue-ticket.ts';

/** What the lines of a desk look like; `called` are the last ones called, the newest first. */
export const lineStates = (
  { lines }: Pick<Desk, 'lines'>,
  standing: readonly QueueTicket[],
  called: readonly QueueTicket[],
): readonly LineState[] =>
  lines.map(({ letter, name }) => ({
    letter,
    name,
    waiting: standing.filter((each) => each.letter === letter && each.state === 'waiting').length,
    called: called.flatMap((each) =>
      each.letter === letter && each.calledAt !== undefined && each.place !== undefined
        ? [{ number: numberText(each), place: each.place, at: each.calledAt }]
        : [],
    ),
  }));

/** All calls of a desk together, the newest first. */
export const callsOf = (states: readonly LineState[]): LineState['called'] =>
  states.flatMap(({ called }) => called).sort((a, b) => b.at - a.at);
