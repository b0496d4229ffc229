import type { Desk } from '../desk/desk.ts';
import type { LineDay } from '../waiting/waiting-figures.ts';
import { howMany, type Waits, within } from '../waiting/waits.ts';
import { type LineState, numberText, type QueueTicket } from './queue-ticket.ts';

/** What the lines of a desk look like; `called` are the last ones called, the newest first;
 * `today` how long people have waited so far. */
export const lineStates = (
  { lines }: Pick<Desk, 'lines'>,
  standing: readonly QueueTicket[],
  called: readonly QueueTicket[],
  today: readonly LineDay[],
): readonly LineState[] =>
  lines.map(({ letter, name }) => ({
    letter,
    name,
    waiting: standing.filter((each) => each.letter === letter && each.state === 'waiting').length,
    halfWait: halfWaitOf(today.find((each) => each.letter === letter)?.waits ?? []),
    called: called.flatMap((each) =>
      each.letter === letter && each.calledAt !== undefined && each.place !== undefined
        ? [{ number: numberText(each), place: each.place, at: each.calledAt }]
        : [],
    ),
  }));

/** A handful say nothing yet. */
const enough = 5;
const halfWaitOf = (waits: Waits) => (howMany(waits) < enough ? undefined : within(waits, 0.5));

/** All calls of a desk together, the newest first. */
export const callsOf = (states: readonly LineState[]): LineState['called'] =>
  states.flatMap(({ called }) => called).sort((a, b) => b.at - a.at);
