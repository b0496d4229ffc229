import { type Marking, openTasks } from '../process/marking.ts';
import { reachableFrom, type StepGraph } from '../process/step-graph.ts';

/**
 * Where a step of one dossier stands. `waiting`: open, but the work is another body's or nobody's. `skipped`:
 * on a way that was not taken.
 */
export type StepState = 'done' | 'open' | 'waiting' | 'ahead' | 'skipped';

/** The states of all steps of a process. */
export function statesOf(graph: StepGraph, marking: Marking): ReadonlyMap<string, StepState> {
  const open = new Set(openTasks(marking).map(({ node }) => node));
  const done = new Set(marking.done.filter(({ party }) => party === undefined).map(({ node }) => node));
  const ahead = new Set(marking.tokens.flatMap(({ node }) => [...reachableFrom(graph, node)]));
  return new Map(
    Object.entries(graph.nodes).flatMap(([id, node]): [string, StepState][] => {
      if (node.type !== 'step') return [];
      const others = node.kind === 'consult' || node.kind === 'letter' || node.kind === 'wait';
      if (open.has(id)) return [[id, others ? 'waiting' : 'open']];
      return [[id, done.has(id) ? 'done' : ahead.has(id) ? 'ahead' : 'skipped']];
    }),
  );
}
