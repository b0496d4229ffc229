import type { Bilingual } from '#kernel';
import type { Condition } from '../form/condition.ts';

/**
 * What is done in a step. The decision is made in `sign`; handling ends when only `return` is left. `consult`
 * asks other bodies for their opinion, `letter` is the work of a body outside the system (a letter out, a
 * letter in), `wait` is nobody's work here.
 */
export const stepKinds = [
  'receive',
  'process',
  'review',
  'sign',
  'issue',
  'return',
  'consult',
  'letter',
  'wait',
] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * When enough opinions are in: `all` of them; `any` one, the others need answer no more; `until` their date,
 * after which silence is consent.
 */
export const consultRules = ['all', 'any', 'until'] as const;
export type ConsultRule = (typeof consultRules)[number];

/** What a dossier waits for: the applicant's payment, another body, what the applicant has to supply. */
export const waits = ['payment', 'other-body', 'supplement'] as const;
export type Wait = (typeof waits)[number];

export type GraphStep = {
  readonly type: 'step';
  readonly kind: StepKind;
  /** Role of the posts that may do it (handbook §4.3); of a letter or a wait, who looks after it here. */
  readonly role: string;
  readonly name: Bilingual;
  /** Working minutes allowed; absent when the step is not counted (returning the result, a paused wait). */
  readonly limitMinutes?: number | undefined;
  /** Working minutes before its due time at which whoever holds it is reminded. */
  readonly remindMinutes?: number | undefined;
  /** Working minutes after its due time at which the superior is told. */
  readonly escalateMinutes?: number | undefined;
  /** Key of the body whose step it is, among the procedure's agencies; absent: by role. */
  readonly agency?: string | undefined;
  /** Of a `consult`: keys of the bodies that are asked, each with a task of its own. */
  readonly parties?: readonly string[] | undefined;
  readonly rule?: ConsultRule | undefined;
  readonly wait?: Wait | undefined;
  readonly next: string;
  /** The branches of parallel blocks it stands in, outermost first, each `split#index`. */
  readonly scope: readonly string[];
};

/** One way out of an exclusive gateway. */
export type Way = {
  readonly when?: Condition | undefined;
  readonly next: string;
  /** What the drawing calls it: "Nhà ở riêng lẻ". */
  readonly name?: Bilingual | undefined;
};

export type GraphNode =
  | { readonly type: 'start'; readonly next: string }
  | GraphStep
  /** Ways in order; the last is the default and has no condition. */
  | { readonly type: 'choose'; readonly branches: readonly Way[] }
  | { readonly type: 'choose-join'; readonly next: string }
  | { readonly type: 'split'; readonly branches: readonly { readonly next: string }[]; readonly join: string }
  | {
      readonly type: 'split-join';
      readonly branches: number;
      readonly next: string;
      readonly scope: readonly string[];
    }
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

/** The branch of a split, as it stands in the scope of the steps inside it. */
export const branchOf = (split: string, index: number): string => `${split}#${index}`;

/** The split of a branch. */
export const splitOf = (branch: string): string => branch.slice(0, branch.lastIndexOf('#'));

/** Nodes that may come directly after one. */
export function nextNodes(node: GraphNode): readonly string[] {
  if (node.type === 'end') return [];
  return node.type === 'choose' || node.type === 'split'
    ? node.branches.map(({ next }) => next)
    : [node.next];
}

/** A node and all that may come after it. */
export function reachableFrom(graph: StepGraph, id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [id];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    if (seen.has(each)) continue;
    seen.add(each);
    queue.push(...nextNodes(nodeOf(graph, each)));
  }
  return seen;
}
