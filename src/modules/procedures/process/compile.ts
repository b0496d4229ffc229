import { arrange } from './blocks.ts';
import { inlineCalls } from './calls.ts';
import { compileGateway } from './compile-gateway.ts';
import { compileStep } from './compile-step.ts';
import type { CompileOptions, Wiring } from './compiling.ts';
import type { Drawing, NoteFault } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import type { GraphNode, StepGraph } from './step-graph.ts';

/**
 * Compiles a drawing of the closed profile into a step graph. Faults are noted with the element they stand
 * at; undefined when there was one.
 */
export function compileProcess(drawn: Drawing, options: CompileOptions): StepGraph | undefined {
  let faulty = false;
  const note: NoteFault = (element, message) => {
    faulty = true;
    options.note(element, message);
  };
  const drawing = inlineCalls(drawn, options.shared ?? new Map(), note);
  if (drawing.nameEn === '' || drawing.name === '') note(drawing.id, processFault.processName);
  checkFlows(drawing, note);
  const nodes: [string, GraphNode][] = [];
  for (const wiring of wiringsOf(drawing)) {
    const node = compileNode(wiring, drawing, { ...options, note });
    if (node) nodes.push([wiring.node.id, node]);
  }
  const start = checkFrame(drawing, note);
  const unknown = drawing.nodes.some(({ type }) => type === 'outside');
  if (faulty || unknown || start === undefined) return undefined;
  const graph = { name: { vi: drawing.name, en: drawing.nameEn }, start, nodes: Object.fromEntries(nodes) };
  const arranged = arrange(graph, drawing, note);
  return faulty ? undefined : arranged;
}

function wiringsOf(drawing: Drawing): readonly Wiring[] {
  const ins = Map.groupBy(drawing.flows, ({ to }) => to);
  const outs = Map.groupBy(drawing.flows, ({ from }) => from);
  return drawing.nodes.map((node) => ({
    node,
    ins: ins.get(node.id) ?? [],
    outs: outs.get(node.id) ?? [],
  }));
}

function checkFlows(drawing: Drawing, note: NoteFault): void {
  const drawn = new Set(drawing.nodes.map(({ id }) => id));
  for (const { id, from, to } of drawing.flows) {
    if (!drawn.has(from)) note(id, processFault.fromNowhere);
    if (!drawn.has(to)) note(id, processFault.toNowhere);
  }
}

/** The start, when there is exactly one, and one end. */
function checkFrame(drawing: Drawing, note: NoteFault): string | undefined {
  const starts = drawing.nodes.filter(({ type }) => type === 'start');
  const ends = drawing.nodes.filter(({ type }) => type === 'end');
  if (starts.length !== 1) note(starts[1]?.id ?? drawing.id, processFault.oneStart);
  if (ends.length !== 1) note(ends[1]?.id ?? drawing.id, processFault.oneEnd);
  return starts[0]?.id;
}

function compileNode(wiring: Wiring, drawing: Drawing, options: CompileOptions): GraphNode | undefined {
  const { node, ins, outs } = wiring;
  const { note } = options;
  const next = outs[0]?.to;
  switch (node.type) {
    case 'start':
      if (ins.length === 0 && outs.length === 1 && next !== undefined) return { type: 'start', next };
      note(node.id, processFault.startWays);
      return undefined;
    case 'end':
      if (ins.length === 1 && outs.length === 0) return { type: 'end' };
      note(node.id, processFault.endWays);
      return undefined;
    case 'step':
      return compileStep(wiring, drawing, options);
    case 'exclusive':
    case 'parallel':
      return compileGateway(wiring, options);
    case 'call':
    case 'outside':
      return undefined;
  }
}
