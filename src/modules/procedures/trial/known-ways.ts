import { isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import { conditionOnOne, holds } from '../form/condition.ts';
import { decision } from '../process/compiling.ts';
import type { GraphNode, StepGraph, Way } from '../process/step-graph.ts';

/** What is known in a trial of the conditions that gateways ask. */
export type Knowledge = {
  /** Conditions by their text: whether each holds. */
  readonly truths: ReadonlyMap<string, boolean>;
  /** Answers that follow from those that hold, and the decision. */
  readonly values: JsonObject;
};

/** Whether a condition holds by what is known; undefined while nobody has said. */
function truthOf(condition: Way['when'], { truths, values }: Knowledge): boolean | undefined {
  if (condition === undefined) return true;
  const said = truths.get(JSON.stringify(condition));
  if (said !== undefined) return said;
  return namesIn(condition).every((name) => Object.hasOwn(values, name))
    ? holds(condition, values)
    : undefined;
}

/** Learns that a condition holds or does not. What is known already stays. */
export function learnt(known: Knowledge, condition: Way['when'], truth: boolean): Knowledge {
  if (condition === undefined || truthOf(condition, known) !== undefined) return known;
  const truths = new Map(known.truths).set(JSON.stringify(condition), truth);
  return { ...known, truths, values: { ...valuesOf(condition, truth), ...known.values } };
}

/** Of a choice made at a gateway: the conditions before the way do not hold, its own does. */
export const chosenWay = (known: Knowledge, branches: readonly Way[], way: number): Knowledge =>
  branches.slice(0, way + 1).reduce((next, { when }, index) => learnt(next, when, index === way), known);

/** The question that a condition holding answers: `{"===": [{"var": key}, option]}`. */
function valuesOf(condition: Way['when'], truth: boolean): JsonObject {
  const one = truth ? conditionOnOne(condition) : undefined;
  return one ? { [one.key]: one.option } : {};
}

/** The ways of a gateway that may still be taken: the first whose condition holds is. */
export function waysOpen(branches: readonly Way[], known: Knowledge): readonly number[] {
  const open: number[] = [];
  for (const [index, { when }] of branches.entries()) {
    const truth = truthOf(when, known);
    if (truth !== false) open.push(index);
    if (truth === true) break;
  }
  return open;
}

/** Whether any of a gateway's conditions looks at what was decided. */
export const looksAtDecision = (branches: readonly Way[]): boolean =>
  branches.some(({ when }) => when !== undefined && namesIn(when).includes(decision));

/**
 * The process with its gateways answered by what is known. One that nobody has answered stands as a step of its own, at
 * which the play stops: everything else is the net that dossiers run on.
 */
export function answered(graph: StepGraph, known: Knowledge): StepGraph {
  const nodes = Object.entries(graph.nodes).map(([id, node]): [string, GraphNode] => {
    if (node.type !== 'choose') return [id, node];
    const [way = 0, ...others] = waysOpen(node.branches, known);
    const next = node.branches[way]?.next ?? '';
    return [id, others.length === 0 ? { type: 'choose', branches: [{ next }] } : asked(next)];
  });
  return { ...graph, nodes: Object.fromEntries(nodes) };
}

const asked = (next: string): GraphNode => ({
  ...{ type: 'step', kind: 'process', role: '', name: { vi: '', en: '' }, next, scope: [] },
});

/** The answers a condition looks at. */
function namesIn(condition: JsonValue): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap((each: JsonValue) => namesIn(each));
  if (!isJsonObject(condition)) return [];
  const target = condition['var'];
  if (typeof target === 'string') return [target.split('.')[0] ?? target];
  return Object.values(condition).flatMap((each) => namesIn(each ?? null));
}
