import { nextNodes, type StepGraph } from './step-graph.ts';

/** The nodes of a loop in the order of the drawing, the first once more at the end; undefined without one. */
export function loopIn(graph: StepGraph): readonly string[] | undefined {
  const finished = new Set<string>();
  for (const begin of [graph.start, ...Object.keys(graph.nodes)]) {
    const loop = loopFrom(graph, begin, finished);
    if (loop) return loop;
  }
  return undefined;
}

function loopFrom(graph: StepGraph, begin: string, finished: Set<string>): readonly string[] | undefined {
  const way: { readonly id: string; readonly left: string[] }[] = [];
  const enter = (id: string): void => {
    const node = graph.nodes[id];
    way.push({ id, left: node ? [...nextNodes(node)] : [] });
  };
  enter(begin);
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const next = last.left.shift();
    if (next === undefined) {
      finished.add(last.id);
      way.pop();
    } else if (!finished.has(next)) {
      const at = way.findIndex(({ id }) => id === next);
      if (at >= 0) return [...way.slice(at).map(({ id }) => id), next];
      enter(next);
    }
  }
  return undefined;
}
