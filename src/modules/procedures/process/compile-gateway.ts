import type { JsonValue } from '#kernel';
import { type Condition, conditionFault } from '../form/condition.ts';
import { type CompileOptions, decision, type Wiring } from './compiling.ts';
import type { DrawnFlow } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import type { GraphNode, Way } from './step-graph.ts';

export function compileGateway({ node, ins, outs }: Wiring, options: CompileOptions): GraphNode | undefined {
  const [first] = outs;
  if (ins.length === 1 && outs.length > 1) {
    return node.type === 'parallel'
      ? { type: 'split', branches: outs.map(({ to }) => ({ next: to })), join: '' }
      : compileChoice({ node, ins, outs }, options);
  }
  if (ins.length > 1 && outs.length === 1 && first) {
    return node.type === 'parallel'
      ? { type: 'split-join', branches: ins.length, next: first.to, scope: [] }
      : { type: 'choose-join', next: first.to };
  }
  if (ins.length === 0) options.note(node.id, processFault.unreachable);
  else if (outs.length === 0) options.note(node.id, processFault.deadEnd);
  else options.note(node.id, processFault.bothSplitAndJoin);
  return undefined;
}

function compileChoice({ node, outs }: Wiring, options: CompileOptions): GraphNode | undefined {
  const otherwise = outs.find(({ id }) => id === node.defaultFlow);
  if (!otherwise) {
    options.note(node.id, processFault.noDefault);
    return undefined;
  }
  if (otherwise.condition !== undefined) options.note(otherwise.id, processFault.defaultCondition);
  const branches = outs
    .filter((flow) => flow !== otherwise)
    .map((flow): Way => ({ when: conditionOf(flow, options), next: flow.to, ...nameOf(flow) }));
  return { type: 'choose', branches: [...branches, { next: otherwise.to, ...nameOf(otherwise) }] };
}

const nameOf = ({ name, nameEn }: DrawnFlow): Pick<Way, 'name'> =>
  name === '' ? {} : { name: { vi: name, en: nameEn === '' ? name : nameEn } };

function conditionOf(flow: DrawnFlow, { note, variable }: CompileOptions): Condition {
  const parsed = parseJson(flow.condition ?? '');
  if (parsed === undefined) {
    note(flow.id, processFault.noCondition);
    return false;
  }
  const fault = conditionFault(parsed, (name) => name === decision || variable(name));
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
