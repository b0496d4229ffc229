import type { JsonValue } from '#kernel';
import { type Condition, conditionFault } from '../form/condition.ts';
import { arrange } from './blocks.ts';
import type { Drawing, DrawnFlow, DrawnNode, NoteFault } from './drawing.ts';
import { type GraphNode, type StepGraph, stepKinds } from './step-graph.ts';

export type CompileOptions = {
  readonly note: NoteFault;
  /** Whether a gateway may look at a variable of this name. */
  readonly variable: (name: string) => boolean;
};

/** Ways in and out of a node. */
type Wiring = {
  readonly node: DrawnNode;
  readonly ins: readonly DrawnFlow[];
  readonly outs: readonly DrawnFlow[];
};

/** Working time of a step: `3h`, `0.5d` (of eight hours), or `not-counted`. Minutes; null not counted. */
function parseStepLimit(text: string): number | null | undefined {
  if (text === 'not-counted') return null;
  const match = /^(\d+(?:\.\d+)?)(h|d)$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * (match[2] === 'h' ? 60 : 480);
  return Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
}

/**
 * Compiles a drawing of the closed profile into a step graph. Faults are noted with the element they stand
 * at; undefined when there was one.
 */
export function compileProcess(drawing: Drawing, options: CompileOptions): StepGraph | undefined {
  let faulty = false;
  const note: NoteFault = (element, message) => {
    faulty = true;
    options.note(element, message);
  };
  const wirings = drawing.nodes.map((node) => ({
    node,
    ins: drawing.flows.filter((flow) => flow.to === node.id),
    outs: drawing.flows.filter((flow) => flow.from === node.id),
  }));
  if (drawing.nameEn === '' || drawing.name === '') note('process', 'must have a name and motcua:nameEn');
  const nodes: { [id: string]: GraphNode } = {};
  for (const wiring of wirings) {
    const node = compileNode(wiring, drawing, { ...options, note });
    if (node) nodes[wiring.node.id] = node;
  }
  const starts = drawing.nodes.filter(({ type }) => type === 'start');
  const ends = drawing.nodes.filter(({ type }) => type === 'end');
  if (starts.length !== 1) note(starts[1]?.id ?? 'process', 'must have exactly one start');
  if (ends.length !== 1) note(ends[1]?.id ?? 'process', 'must have exactly one end');
  const start = starts[0]?.id;
  if (faulty || start === undefined) return undefined;
  const graph = { name: { vi: drawing.name, en: drawing.nameEn }, start, nodes };
  const arranged = arrange(graph, note);
  return faulty ? undefined : arranged;
}

function compileNode(wiring: Wiring, drawing: Drawing, options: CompileOptions): GraphNode | undefined {
  const { node, ins, outs } = wiring;
  const { note } = options;
  const next = outs[0]?.to;
  switch (node.type) {
    case 'start':
      if (ins.length === 0 && outs.length === 1 && next !== undefined) return { type: 'start', next };
      note(node.id, 'must have one way out and none in');
      return undefined;
    case 'end':
      if (ins.length === 1 && outs.length === 0) return { type: 'end' };
      note(node.id, 'must have one way in and none out');
      return undefined;
    case 'step':
      return compileStep(wiring, drawing, note);
    case 'exclusive':
    case 'parallel':
      return compileGateway(wiring, options);
  }
}

function compileStep({ node, ins, outs }: Wiring, drawing: Drawing, note: NoteFault): GraphNode | undefined {
  const kind = stepKinds.find((each) => each === node.step);
  const limit = parseStepLimit(node.limit);
  const lanes = drawing.lanes.filter((lane) => lane.nodes.includes(node.id));
  const role = lanes[0]?.role;
  const next = outs[0]?.to;
  if (!kind) note(node.id, `motcua:step must be one of ${stepKinds.join(', ')}`);
  if (limit === undefined)
    note(node.id, 'motcua:limit must be like 3h, 0.5d or not-counted, in whole minutes');
  if (lanes.length !== 1 || !role) note(node.id, 'must stand in exactly one lane with motcua:role');
  if (ins.length !== 1 || outs.length !== 1) note(node.id, 'must have one way in and one way out');
  if (node.name === '' || node.nameEn === '') note(node.id, 'must have a name and motcua:nameEn');
  if (kind === 'sign' && role !== 'approver') note(node.id, 'only an approver signs');
  if (kind === 'return' && limit !== null) note(node.id, 'returning the result is not counted');
  if (!kind || limit === undefined || !role || next === undefined) return undefined;
  const name = { vi: node.name, en: node.nameEn };
  return {
    type: 'step',
    kind,
    role,
    name,
    ...(limit === null ? {} : { limitMinutes: limit }),
    next,
    scope: [],
  };
}

function compileGateway({ node, ins, outs }: Wiring, options: CompileOptions): GraphNode | undefined {
  const [first] = outs;
  if (ins.length === 1 && outs.length > 1) {
    return node.type === 'parallel'
      ? { type: 'split', branches: outs.map(({ to }) => ({ next: to })) }
      : compileChoice(node, outs, options);
  }
  if (ins.length > 1 && outs.length === 1 && first) {
    return node.type === 'parallel'
      ? { type: 'split-join', branches: ins.length, next: first.to }
      : { type: 'choose-join', next: first.to };
  }
  options.note(node.id, 'must either split one way or join several, not both');
  return undefined;
}

function compileChoice(
  node: DrawnNode,
  outs: readonly DrawnFlow[],
  options: CompileOptions,
): GraphNode | undefined {
  const otherwise = outs.find(({ id }) => id === node.defaultFlow);
  if (!otherwise) {
    options.note(node.id, 'must have a default way');
    return undefined;
  }
  const branches = outs
    .filter((flow) => flow !== otherwise)
    .map((flow) => ({ when: conditionOf(flow, options), next: flow.to }));
  return { type: 'choose', branches: [...branches, { next: otherwise.to }] };
}

function conditionOf(flow: DrawnFlow, { note, variable }: CompileOptions): Condition {
  const parsed = parseJson(flow.condition ?? '');
  if (parsed === undefined) {
    note(flow.id, 'must have a condition in JsonLogic');
    return false;
  }
  const fault = conditionFault(parsed, variable);
  if (fault !== undefined) note(flow.id, fault);
  return parsed;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
