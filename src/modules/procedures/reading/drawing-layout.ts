import type { Bilingual } from '#kernel';
import { type GraphStep, nodeOf, type StepGraph } from '../process/step-graph.ts';

/** A box of the drawing: one step, at a row and a column of the grid. */
export type Box = {
  readonly id: string;
  readonly step: GraphStep;
  readonly row: number;
  readonly column: number;
  /** Name of the way that begins here, where ways part by case. */
  readonly label: Bilingual | undefined;
};
type Line = { readonly from: string; readonly to: string };
export type DrawingLayout = {
  readonly name: Bilingual;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly rows: number;
  readonly columns: number;
};

type Laid = { readonly rows: number; readonly columns: number; readonly stop: string };

/**
 * Lays a process out for a narrow screen: time runs down, branches stand side by side. The graph is made of
 * blocks, so each block is a rectangle and nothing crosses.
 */
export function layOut(graph: StepGraph): DrawingLayout {
  const boxes: Box[] = [];
  const { rows, columns } = layWay(graph, graph.start, 0, 0, boxes);
  const labels = labelsOf(graph);
  const labelled = boxes.map((box) => ({ ...box, label: labels.get(box.id) }));
  return { name: graph.name, boxes: labelled, lines: linesOf(graph), rows, columns };
}

/** Lays one way from a node until a join or the end. */
function layWay(graph: StepGraph, begin: string, row: number, column: number, boxes: Box[]): Laid {
  let [at, columns] = [row, 1];
  for (let id = begin; ; ) {
    const node = nodeOf(graph, id);
    if (node.type === 'end' || node.type === 'choose-join' || node.type === 'split-join') {
      return { rows: at - row, columns, stop: id };
    }
    if (node.type === 'split' || node.type === 'choose') {
      const block = layBlock(
        graph,
        node.branches.map((branch) => branch.next),
        at,
        column,
        boxes,
      );
      at += block.rows;
      columns = Math.max(columns, block.columns);
      const join = nodeOf(graph, block.stop);
      if (!('next' in join)) return { rows: at - row, columns, stop: block.stop };
      id = join.next;
    } else {
      if (node.type === 'step') boxes.push({ id, step: node, row: at++, column, label: undefined });
      id = node.next;
    }
  }
}

function layBlock(
  graph: StepGraph,
  begins: readonly string[],
  row: number,
  column: number,
  boxes: Box[],
): Laid {
  let [rows, columns, stop] = [0, 0, ''];
  for (const begin of begins) {
    const way = layWay(graph, begin, row, column + columns, boxes);
    rows = Math.max(rows, way.rows);
    columns += way.columns;
    stop = way.stop;
  }
  return { rows, columns, stop };
}

/** Names of ways by the step each begins with. */
function labelsOf(graph: StepGraph): ReadonlyMap<string, Bilingual> {
  const named = Object.values(graph.nodes).flatMap((node) => (node.type === 'choose' ? node.branches : []));
  return new Map(
    named.flatMap(({ name, next }): [string, Bilingual][] => {
      const [first] = stepsFrom(graph, next);
      return name && first !== undefined ? [[first, name]] : [];
    }),
  );
}

/** The first steps on the ways from a node. */
function stepsFrom(graph: StepGraph, id: string): readonly string[] {
  const node = nodeOf(graph, id);
  if (node.type === 'step') return [id];
  if (node.type === 'end') return [];
  return 'next' in node
    ? stepsFrom(graph, node.next)
    : node.branches.flatMap((branch) => stepsFrom(graph, branch.next));
}

/** Lines between steps; gateways are only where lines part and meet. */
const linesOf = (graph: StepGraph): readonly Line[] =>
  Object.entries(graph.nodes).flatMap(([id, node]) =>
    node.type === 'step' ? [...new Set(stepsFrom(graph, node.next))].map((to) => ({ from: id, to })) : [],
  );
