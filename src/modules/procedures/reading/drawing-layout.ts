import type { Bilingual } from '#kernel';
import { type GraphStep, nodeOf, type StepGraph } from '../process/step-graph.ts';

/** A box of the drawing: one step, at a row and a column of the grid. */
export type Box = {
  readonly id: string;
  readonly step: GraphStep;
  readonly row: number;
  readonly column: number;
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
  return { name: graph.name, boxes, lines: linesOf(graph), rows, columns };
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
      if (node.type === 'step') boxes.push({ id, step: node, row: at++, column });
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

/** Lines between steps; gateways are only where lines part and meet. */
function linesOf(graph: StepGraph): readonly Line[] {
  const stepsFrom = (id: string): readonly string[] => {
    const node = nodeOf(graph, id);
    if (node.type === 'step') return [id];
    if (node.type === 'end') return [];
    return 'next' in node ? stepsFrom(node.next) : node.branches.flatMap((branch) => stepsFrom(branch.next));
  };
  return Object.entries(graph.nodes).flatMap(([id, node]) =>
    node.type === 'step' ? stepsFrom(node.next).map((to) => ({ from: id, to })) : [],
  );
}
