import { err, type JsonObject, ok, type Result, refusal } from '#kernel';
import { follow } from './follow.ts';
import { type Marking, openTasks, sameTask, type Task } from './marking.ts';
import type { Move, ProcessEvent, ProcessRefusal } from './move.ts';
import { sendBack } from './send-back.ts';
import { graphStep, type StepGraph } from './step-graph.ts';

const nowhere: Marking = { tokens: [], done: [], ended: false };

/**
 * Moves a process on. Pure: the same graph, marking, event and variables always make the same move.
 * `variables` are what gateways look at: the answers of the form, and `decision` once somebody has signed.
 * Beginning twice, or moving what has not begun, is a bug of the caller.
 */
export function advance(
  graph: StepGraph,
  marking: Marking | undefined,
  event: ProcessEvent,
  variables: JsonObject = {},
): Result<Move, ProcessRefusal> {
  if (event.type === 'started') {
    if (marking) throw new Error('The process has begun already');
    return ok(moved(graph, nowhere, { next: graph.start, scope: [] }, variables));
  }
  if (!marking) throw new Error('The process has not begun');
  switch (event.type) {
    case 'completed':
      return complete(graph, marking, event.task, variables);
    case 'sentBack':
      return sendBack(graph, marking, event.task, event.to);
    case 'expired':
      return expire(graph, marking, event.node, variables);
  }
}

function complete(
  graph: StepGraph,
  marking: Marking,
  task: Task,
  variables: JsonObject,
): Result<Move, ProcessRefusal> {
  const open = openTasks(marking);
  if (!open.some((each) => sameTask(each, task))) return err(refusal('step.not-open', { node: task.node }));
  const step = graphStep(graph, task.node);
  if (step.kind !== 'consult') return ok(pass(graph, withDone(marking, task), task.node, [], variables));
  const answered = withDone(marking, task);
  const silent = open.filter((each) => each.node === task.node && !sameTask(each, task));
  if (silent.length > 0 && step.rule !== 'any') return ok({ marking: answered, opened: [], closed: [] });
  return ok(pass(graph, withDone(answered, { node: task.node }), task.node, silent, variables));
}

function expire(
  graph: StepGraph,
  marking: Marking,
  node: string,
  variables: JsonObject,
): Result<Move, ProcessRefusal> {
  const silent = openTasks(marking).filter((each) => each.node === node);
  if (silent.length === 0) return err(refusal('step.not-open', { node }));
  if (graphStep(graph, node).rule !== 'until') return err(refusal('step.silence-is-not-consent', { node }));
  return ok(pass(graph, withDone(marking, { node }), node, silent, variables));
}

/** The marking once a task is done: its token is gone, itself at the end of what is done. */
const withDone = (marking: Marking, { node, party }: Task): Marking => ({
  ...marking,
  tokens: marking.tokens.filter((token) => token.branch !== undefined || !sameTask(token, { node, party })),
  done: [...marking.done, party === undefined ? { node } : { node, party }],
});

/** Goes on behind a step that is through; the opinions still open on it are closed. */
function pass(
  graph: StepGraph,
  marking: Marking,
  node: string,
  closed: readonly Task[],
  variables: JsonObject,
): Move {
  const { next, scope } = graphStep(graph, node);
  const tokens = marking.tokens.filter((token) => token.branch !== undefined || token.node !== node);
  return { ...moved(graph, { ...marking, tokens }, { next, scope }, variables), closed };
}

function moved(
  graph: StepGraph,
  marking: Marking,
  from: { readonly next: string; readonly scope: readonly string[] },
  variables: JsonObject,
): Move {
  const { tokens, opened, ended } = follow(graph, marking.tokens, from, variables);
  return { marking: { tokens, done: marking.done, ended: marking.ended || ended }, opened, closed: [] };
}
