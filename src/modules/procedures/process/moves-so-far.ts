import type { JsonObject } from '#kernel';
import { holds } from '../form/condition.ts';
import { graphStep, nextNodes, nodeOf, reachableFrom, type StepGraph } from './step-graph.ts';

/** How far one dossier has come: plain data, stored with it. */
export type ProcessState = {
  /** Steps waiting to be done, in the order they opened. */
  readonly open: readonly string[];
  /** Steps done and not sent back since, in order. */
  readonly done: readonly string[];
  /** Branches that have reached a join which still waits for others. */
  readonly arrived: { readonly [join: string]: number };
  readonly ended: boolean;
};

/** The state after a move, and the steps that have just opened. */
export type Progress = { readonly state: ProcessState; readonly opened: readonly string[] };

const atStart: ProcessState = { open: [], done: [], arrived: {}, ended: false };

/** Begins a process. `variables` are what gateways look at: the answers of the form. */
export const startProcess = (graph: StepGraph, variables: JsonObject = {}): Progress =>
  follow(graph, atStart, [graph.start], variables);

/** Does an open step and opens what comes after it. A step that is not open is a bug of the caller. */
export function completeStep(
  graph: StepGraph,
  state: ProcessState,
  step: string,
  variables: JsonObject = {},
): Progress {
  if (!state.open.includes(step)) throw new Error(`Step ${step} is not open`);
  const { next } = graphStep(graph, step);
  const open = state.open.filter((each) => each !== step);
  return follow(graph, { ...state, open, done: [...state.done, step] }, [next], variables);
}

/**
 * Sends an open step back: the one done before it in the same branch opens again, and what was done after
 * that must be done again. Nothing opens when there is none, or only the reception, which stays done.
 */
export function sendBack(graph: StepGraph, state: ProcessState, step: string): Progress {
  if (!state.open.includes(step)) throw new Error(`Step ${step} is not open`);
  const target = stepBefore(graph, state, step);
  if (target === undefined) return { state, opened: [] };
  const again = reachableFrom(graph, target);
  const next: ProcessState = {
    ...state,
    open: [...state.open.filter((each) => each !== step), target],
    done: state.done.filter((each) => !again.has(each)),
  };
  return { state: next, opened: [target] };
}

/** The step that would open if this one were sent back. */
export function stepBefore(graph: StepGraph, state: ProcessState, step: string): string | undefined {
  const scope = graphStep(graph, step).scope.join(' ');
  return state.done.findLast((each) => {
    const before = graphStep(graph, each);
    return (
      before.kind !== 'receive' && before.scope.join(' ') === scope && reachableFrom(graph, each).has(step)
    );
  });
}

/** Moves on from these nodes until every way ends at an open step, a waiting join or the end. */
function follow(
  graph: StepGraph,
  from: ProcessState,
  begin: readonly string[],
  variables: JsonObject,
): Progress {
  const queue = [...begin];
  const opened: string[] = [];
  const arrived: { [join: string]: number } = { ...from.arrived };
  let { ended } = from;
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const node = nodeOf(graph, id);
    if (node.type === 'step') opened.push(id);
    else if (node.type === 'end') ended = true;
    else if (node.type === 'choose') {
      const branch = node.branches.find(({ when }) => holds(when, variables));
      if (!branch) throw new Error(`Gateway ${id} has no default`);
      queue.unshift(branch.next);
    } else if (node.type === 'split-join') {
      const count = (arrived[id] ?? 0) + 1;
      if (count < node.branches) arrived[id] = count;
      else {
        delete arrived[id];
        queue.unshift(node.next);
      }
    } else queue.unshift(...nextNodes(node));
  }
  return { state: { open: [...from.open, ...opened], done: from.done, arrived, ended }, opened };
}
