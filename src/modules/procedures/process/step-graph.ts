import type { Bilingual } from '#kernel';
import type { Condition } from '../form/condition.ts';

/** What is done in a step. The decision is made in `sign`; handling ends when only `return` is left. */
export const stepKinds = ['receive', 'process', 'review', 'sign', 'issue', 'return'] as const;
export type StepKind = (typeof stepKinds)[number];

export type GraphStep = {
  readonly type: 'step';
  readonly kind: StepKind;
  /** Role of the posts that may do it (handbook §4.3). */
  readonly role: string;
  readonly name: Bilingual;
  /** Working minutes allowed; absent when the step is not counted (returning the result). */
  readonly limitMinutes?: number | undefined;
  readonly next: string;
  /** The branches of parallel blocks it stands in, outermost first. */
  readonly scope: readonly string[];
};

export type GraphNode =
  | { readonly type: 'start'; readonly next: string }
  | GraphStep
  | {
      readonly type: 'choose';
      /** In order; the last is the default and has no condition. */
      readonly branches: readonly { readonly when?: Condition | undefined; readonly next: string }[];
    }
  | { readonly type: 'choose-join'; readonly next: string }
  | { readonly type: 'split'; readonly branches: readonly { readonly next: string }[] }
  | { readonly type: 'split-join'; readonly branches: number; readonly next: string }
  | { readonly type: 'end' };

/** An e-process compiled from its drawing: block-structured, without loops. Plain data, stored as JSON. */
export type StepGraph = {
  readonly name: Bilingual;
  readonly start: string;
  readonly nodes: { readonly [id: string]: GraphNode };
};

export function nodeOf(graph: StepGraph, id: string): GraphNode {
  const node = Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
  if (!node) throw new Error(`The process has no node ${id}`);
  return node;
}

/** The step of a node; asking for a node that is no step is a bug. */
export function graphStep(graph: StepGraph, id: string): GraphStep {
  const node = nodeOf(graph, id);
  if (node.type !== 'step') throw new Error(`Node ${id} of the process is no step`);
  return node;
}

/** Nodes that may come directly after one. */
export function nextNodes(node: GraphNode): readonly string[] {
  if (node.type === 'end') return [];
  return node.type === 'choose' || node.type === 'split'
    ? node.branches.map(({ next }) => next)
    : [node.next];
}

/** Steps in an order in which they may happen; branches one after the other. */
export function stepsInOrder(graph: StepGraph): readonly { readonly id: string; readonly step: GraphStep }[] {
  const left = new Map<string, number>();
  for (const node of Object.values(graph.nodes)) {
    for (const next of nextNodes(node)) left.set(next, (left.get(next) ?? 0) + 1);
  }
  const found: { id: string; step: GraphStep }[] = [];
  const visit = (id: string): void => {
    const node = nodeOf(graph, id);
    if (node.type === 'step') found.push({ id, step: node });
    for (const next of nextNodes(node)) {
      left.set(next, (left.get(next) ?? 0) - 1);
      if (left.get(next) === 0) visit(next);
    }
  };
  visit(graph.start);
  return found;
}

/** Working minutes of the longest way through: branches in parallel count once, the longest of them. */
export function longestMinutes(graph: StepGraph): number {
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = nodeOf(graph, id);
    const own = node.type === 'step' ? (node.limitMinutes ?? 0) : 0;
    const minutes = own + Math.max(0, ...nextNodes(node).map(from));
    known.set(id, minutes);
    return minutes;
  };
  return from(graph.start);
}
