import type { Bilingual } from '#kernel';
import { type GraphNode, nodeOf, type StepGraph, stepKinds } from './step-graph.ts';

/** A process of the catalogue with what it is called. */
export type DiagramSource = { readonly code: string; readonly name: Bilingual; readonly graph: StepGraph };

/** The page of docs/domain that draws processes of the catalogue in Mermaid. */
export function processesDocument(sources: readonly DiagramSource[]): string {
  return [
    '# E-processes',
    '',
    'Drawn from the `process.bpmn` of the catalogue as they are compiled and run; never edited by hand (`DRAW=1` with `src/modules/procedures/process/process-diagram.test.ts`).',
    '',
    'A rectangle is a step with its role and working time; a hexagon asks other bodies for their opinion; a slanted box is a letter to a body outside the system; a rounded box waits; a bar splits and joins what is done in parallel; a rhombus chooses. The kinds of step are ' +
      `${stepKinds.map((kind) => `\`${kind}\``).join(', ')}. Sending back is possible from every step and is not drawn.`,
    ...sources.flatMap(({ code, name, graph }) => [
      '',
      `## ${code} ${name.en}`,
      '',
      name.vi,
      '',
      ...flowchart(graph),
    ]),
    '',
  ].join('\n');
}

function flowchart(graph: StepGraph): readonly string[] {
  const names = new Map(Object.keys(graph.nodes).map((id, index) => [id, `n${index}`]));
  const called = (id: string): string => names.get(id) ?? '';
  const nodes = Object.entries(graph.nodes).map(([id, node]) => `  ${called(id)}${shapeOf(node)}`);
  const arrows = Object.keys(graph.nodes).flatMap((id) =>
    waysFrom(nodeOf(graph, id)).map(({ next, label }) => {
      const said = label === undefined ? '' : `|"${label}"|`;
      return `  ${called(id)} -->${said} ${called(next)}`;
    }),
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'];
}

function waysFrom(
  node: GraphNode,
): readonly { readonly next: string; readonly label?: string | undefined }[] {
  if (node.type === 'end') return [];
  if (node.type === 'split') return node.branches;
  if (node.type !== 'choose') return [node];
  return node.branches.map(({ next, name }) => ({ next, label: name?.vi }));
}

function shapeOf(node: GraphNode): string {
  if (node.type !== 'step') return shapes[node.type];
  const time = node.limitMinutes === undefined ? 'không tính' : `${node.limitMinutes / 60} giờ`;
  const who = [node.agency, node.role, ...(node.parties ?? []), node.rule].filter(
    (each) => each !== undefined,
  );
  const words = `"${node.name.vi}<br>${who.join(', ')}<br>${time}"`;
  if (node.kind === 'consult') return `{{${words}}}`;
  if (node.kind === 'letter') return `[/${words}/]`;
  return node.kind === 'wait' ? `(${words})` : `[${words}]`;
}

const shapes = {
  start: '((" "))',
  end: '(((" ")))',
  choose: '{" "}',
  'choose-join': '{" "}',
  split: '["═══"]',
  'split-join': '["═══"]',
} as const;
