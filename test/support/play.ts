import assert from 'node:assert/strict';
import type { JsonObject } from '#kernel';
import { advance } from '../../src/modules/procedures/process/engine.ts';
import { type Marking, openTasks, type Task } from '../../src/modules/procedures/process/marking.ts';
import type { Move, ProcessEvent } from '../../src/modules/procedures/process/move.ts';
import type { StepGraph } from '../../src/modules/procedures/process/step-graph.ts';

/** The move an event makes; a refusal fails the test. */
export function move(
  graph: StepGraph,
  marking: Marking | undefined,
  event: ProcessEvent,
  variables: JsonObject = {},
): Move {
  const moved = advance(graph, marking, event, variables);
  return moved.ok ? moved.value : assert.fail(`${event.type} is refused: ${JSON.stringify(moved.error)}`);
}

/** Plays a process from its start, doing the task that is chosen each time, until none is. */
export function play(
  graph: StepGraph,
  variables: JsonObject,
  choose: (marking: Marking) => Task | undefined,
): Move {
  let last = move(graph, undefined, { type: 'started' }, variables);
  for (let task = choose(last.marking); task; task = choose(last.marking)) {
    last = move(graph, last.marking, { type: 'completed', task }, variables);
  }
  return last;
}

/** Plays these tasks, `s1` or `s1/party`, one after the other. */
export function playAll(graph: StepGraph, tasks: string, variables: JsonObject = {}): Move {
  const left = tasks.split(' ').filter((task) => task !== '');
  return play(graph, variables, () => {
    const next = left.shift();
    return next === undefined ? undefined : taskOf(next);
  });
}

export function taskOf(text: string): Task {
  const [node = '', party] = text.split('/');
  return party === undefined ? { node } : { node, party };
}

export const textOfTask = ({ node, party }: Task): string =>
  party === undefined ? node : `${node}/${party}`;

/** Open tasks in the order of the alphabet. */
export const openNodes = (marking: Marking): readonly string[] => openTasks(marking).map(textOfTask).sort();
