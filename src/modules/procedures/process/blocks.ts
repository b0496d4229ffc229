import type { Said } from '../content/located.ts';
import type { Drawing, NoteFault } from './drawing.ts';
import { loopIn } from './loops.ts';
import { checkOrder } from './order.ts';
import { processFault } from './process-fault.text.ts';
import { branchOf, type GraphNode, type StepGraph } from './step-graph.ts';

/** Where a walk along one way stopped. */
type Stop = { readonly at: 'end' | 'join' | 'fault'; readonly id: string };

type Walk = {
  readonly graph: StepGraph;
  readonly note: NoteFault;
  readonly scopes: Map<string, readonly string[]>;
  readonly joins: Map<string, string>;
};

/**
 * Checks that the graph is made of blocks (every split has its own join of the same kind, no loops, nothing
 * left over), so that it can neither hang nor run twice, and writes into each step the branches it stands
 * in. Sending back is the engine's, not the drawing's. Also the order of the office.
 */
export function arrange(graph: StepGraph, drawn: Pick<Drawing, 'id' | 'shared'>, note: NoteFault): StepGraph {
  const loop = loopIn(graph);
  if (loop) {
    note(loop[0] ?? graph.start, processFault.loop(loop.join(' → ')));
    return graph;
  }
  let faulty = false;
  const noteHere: NoteFault = (element, message) => {
    faulty = true;
    note(element, message);
  };
  const walk: Walk = { graph, note: noteHere, scopes: new Map(), joins: new Map() };
  const stop = walkFrom(graph.start, [], walk);
  if (stop.at === 'join') noteHere(stop.id, processFault.joinsUnsplit);
  for (const id of Object.keys(graph.nodes)) {
    if (!faulty && !walk.scopes.has(id)) noteHere(id, processFault.notReached);
  }
  if (faulty) return graph;
  const nodes = Object.fromEntries(
    Object.entries(graph.nodes).map(([id, node]) => [id, placed(node, id, walk)]),
  );
  const arranged = { ...graph, nodes };
  checkOrder(arranged, drawn, note);
  return arranged;
}

function placed(node: GraphNode, id: string, { scopes, joins }: Walk): GraphNode {
  if (node.type === 'split') return { ...node, join: joins.get(id) ?? '' };
  const scope = scopes.get(id) ?? [];
  return node.type === 'step' || node.type === 'split-join' ? { ...node, scope } : node;
}

function walkFrom(begin: string, scope: readonly string[], walk: Walk): Stop {
  for (let id = begin; ; ) {
    const node = walk.graph.nodes[id];
    if (!node) return fault(id, processFault.notPart, walk);
    if (node.type === 'split-join' || node.type === 'choose-join') return { at: 'join', id };
    if (walk.scopes.has(id)) return fault(id, processFault.meetWithoutJoin, walk);
    walk.scopes.set(id, scope);
    if (node.type === 'end')
      return scope.length > 0 ? fault(id, processFault.endsInParallel, walk) : { at: 'end', id };
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
    walkFrom(next, parallel ? [...scope, branchOf(id, index)] : scope, walk),
  );
  const broken = stops.find((stop) => stop.at === 'fault');
  if (broken) return broken;
  const joins = new Set(stops.map((stop) => stop.id));
  const [joinId] = joins;
  const join = joinId === undefined ? undefined : walk.graph.nodes[joinId];
  const fits = parallel ? join?.type === 'split-join' : join?.type === 'choose-join';
  if (joins.size !== 1 || joinId === undefined || !fits || !join || !('next' in join)) {
    return fault(id, unjoined(parallel, join, joins.size), walk);
  }
  if (join.type === 'split-join' && join.branches !== node.branches.length) {
    return fault(joinId, processFault.joinsTooMany, walk);
  }
  walk.scopes.set(joinId, scope);
  walk.joins.set(id, joinId);
  return join.next;
}

/** What is wrong with the end of a block, and what would happen if it were run. */
function unjoined(parallel: boolean, join: GraphNode | undefined, joins: number): Said {
  if (joins !== 1 || !join) return processFault.unjoined(parallel);
  if (join.type === 'end') return processFault.unjoinedAtEnd(parallel);
  return parallel ? processFault.runsTwice : processFault.waitsForEver;
}

function fault(id: string, message: Said, walk: Walk): Stop {
  walk.note(id, message);
  return { at: 'fault', id };
}
