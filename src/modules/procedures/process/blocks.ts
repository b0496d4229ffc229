import type { NoteFault } from './drawing.ts';
import { type GraphNode, type StepGraph, stepsInOrder } from './step-graph.ts';

/** Where a walk along one way stopped. */
type Stop = { readonly at: 'end' | 'join' | 'fault'; readonly id: string };

type Walk = {
  readonly graph: StepGraph;
  readonly note: NoteFault;
  readonly scopes: Map<string, readonly string[]>;
};

/**
 * Checks that the graph is made of blocks (every split has its own join of the same kind, no loops, nothing
 * left over), so that it can neither hang nor run twice, and writes into each step the branches it stands
 * in. Sending back is the engine's, not the drawing's. Also the order of the office: reception first,
 * return last.
 */
export function arrange(graph: StepGraph, note: NoteFault): StepGraph {
  let faulty = false;
  const noteHere: NoteFault = (element, message) => {
    faulty = true;
    note(element, message);
  };
  const walk: Walk = { graph, note: noteHere, scopes: new Map() };
  const stop = walkFrom(graph.start, [], walk);
  if (stop.at === 'join') noteHere(stop.id, 'joins what no gateway has split');
  for (const id of Object.keys(graph.nodes)) {
    if (!faulty && !walk.scopes.has(id)) noteHere(id, 'cannot be reached from the start');
  }
  if (faulty) return graph;
  const nodes = Object.fromEntries(
    Object.entries(graph.nodes).map(([id, node]) => [id, withScope(node, walk.scopes.get(id) ?? [])]),
  );
  const arranged = { ...graph, nodes };
  checkOrder(arranged, note);
  return arranged;
}

function walkFrom(begin: string, scope: readonly string[], walk: Walk): Stop {
  for (let id = begin; ; ) {
    const node = walk.graph.nodes[id];
    if (!node) return fault(id, 'is not part of the process', walk);
    if (node.type === 'split-join' || node.type === 'choose-join') return { at: 'join', id };
    if (walk.scopes.has(id))
      return fault(id, 'is reached twice: a loop, or ways that come together without a join', walk);
    walk.scopes.set(id, scope);
    if (node.type === 'end')
      return scope.length > 0 ? fault(id, 'ends inside a parallel block', walk) : { at: 'end', id };
    if (node.type === 'split' || node.type === 'choose') {
      const after = walkBlock(id, node, scope, walk);
      if (typeof after !== 'string') return after;
      id = after;
    } else id = node.next;
  }
}

/** Walks every branch of a block; the node after its join, or the fault. */
function walkBlock(
  id: string,
  node: Extract<GraphNode, { branches: readonly unknown[] }>,
  scope: readonly string[],
  walk: Walk,
): string | Stop {
  const parallel = node.type === 'split';
  const stops = node.branches.map(({ next }, index) =>
    walkFrom(next, parallel ? [...scope, `${id}/${index}`] : scope, walk),
  );
  const broken = stops.find((stop) => stop.at === 'fault');
  if (broken) return broken;
  const joins = new Set(stops.map((stop) => stop.id));
  const [joinId] = joins;
  const join = joinId === undefined ? undefined : walk.graph.nodes[joinId];
  const fits = parallel ? join?.type === 'split-join' : join?.type === 'choose-join';
  if (joins.size !== 1 || joinId === undefined || !fits || !join || !('next' in join)) {
    return fault(id, `must come together in one ${parallel ? 'parallel' : 'exclusive'} join`, walk);
  }
  if (join.type === 'split-join' && join.branches !== node.branches.length) {
    return fault(joinId, 'must join exactly the ways that were split', walk);
  }
  walk.scopes.set(joinId, scope);
  return join.next;
}

function fault(id: string, message: string, walk: Walk): Stop {
  walk.note(id, message);
  return { at: 'fault', id };
}

const withScope = (node: GraphNode, scope: readonly string[]): GraphNode =>
  node.type === 'step' ? { ...node, scope } : node;

function checkOrder(graph: StepGraph, note: NoteFault): void {
  const steps = stepsInOrder(graph);
  const [first] = steps;
  const last = steps.at(-1);
  if (first?.step.kind !== 'receive') note(first?.id ?? 'process', 'the first step must receive the dossier');
  if (last?.step.kind !== 'return') note(last?.id ?? 'process', 'the last step must return the result');
  for (const { id, step } of steps) {
    const misplaced =
      (step.kind === 'receive' && id !== first?.id) || (step.kind === 'return' && id !== last?.id);
    if (misplaced) note(id, `"${step.kind}" may stand only at its own end of the process`);
  }
  if (!steps.some(({ step }) => step.kind === 'sign')) note('process', 'somebody must sign');
}
