import { err, ok, type Result, refusal } from '#kernel';
import { arrivalsBeside, type Marking, openTasks, sameTask, scopeOf, type Task, tasksOf } from './marking.ts';
import type { Move, ProcessRefusal } from './move.ts';
import { graphStep, reachableFrom, type StepGraph } from './step-graph.ts';

/**
 * The steps an open task may be sent back to, nearest first: done before it on its own way, also inside a
 * parallel block that is through. Reception stays done, and nobody can be made to wait again.
 */
export function stepsBefore(graph: StepGraph, marking: Marking, task: Task): readonly string[] {
  const through = marking.done.filter(({ party }) => party === undefined).map(({ node }) => node);
  return through.toReversed().filter((node) => {
    const { kind } = graphStep(graph, node);
    if (kind === 'receive' || kind === 'wait' || node === task.node) return false;
    return reachableFrom(graph, node).has(task.node);
  });
}

/**
 * Sends an open task back to a step before it: that opens again, and all that came after it must be done
 * again. Work in branches between the two is closed and listed. Of a parallel block that was through, the
 * other branches stay so.
 */
export function sendBack(
  graph: StepGraph,
  marking: Marking,
  task: Task,
  to: string | undefined,
): Result<Move, ProcessRefusal> {
  const { node } = task;
  if (!openTasks(marking).some((each) => sameTask(each, task)))
    return err(refusal('step.not-open', { node }));
  const before = stepsBefore(graph, marking, task);
  const target = to ?? before[0];
  if (target === undefined) return err(refusal('step.nothing-before', { node }));
  if (!before.includes(target)) return err(refusal('step.not-before', { node, to: target }));
  const aim = graphStep(graph, target).scope;
  const shared = commonScope(aim, graphStep(graph, node).scope);
  const taken = marking.tokens.filter((token) => startsWith(scopeOf(graph, token), shared));
  const again = reachableFrom(graph, target);
  const opened = tasksOf(graph, target);
  const arrivals = aim.slice(shared.length).flatMap((branch) => arrivalsBeside(graph, branch));
  return ok({
    marking: {
      tokens: [...marking.tokens.filter((token) => !taken.includes(token)), ...arrivals, ...opened],
      done: marking.done.filter((each) => !again.has(each.node)),
      ended: false,
    },
    opened,
    closed: taken.filter((token) => token.branch === undefined && !sameTask(token, task)),
  });
}

const startsWith = (scope: readonly string[], start: readonly string[]): boolean =>
  start.every((branch, index) => scope[index] === branch);

function commonScope(a: readonly string[], b: readonly string[]): readonly string[] {
  const differs = a.findIndex((branch, index) => b[index] !== branch);
  return differs < 0 ? a : a.slice(0, differs);
}
