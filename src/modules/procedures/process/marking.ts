import { graphStep, nodeOf, type StepGraph, splitOf } from './step-graph.ts';

/** Something to be done: a step, or the opinion of one of the bodies a step asks. */
export type Task = { readonly node: string; readonly party?: string | undefined };

/** A token at an open task; or at a join, by the branch it came by, where it waits for the others. */
export type Token = Task & { readonly branch?: string | undefined };

/** How far one dossier has come: plain data, stored with it. */
export type Marking = {
  readonly tokens: readonly Token[];
  /**
   * Done and not sent back since, in order. A `consult` has an entry for each opinion, and one without party
   * once it is through, also when silence was consent.
   */
  readonly done: readonly Task[];
  readonly ended: boolean;
};

export const sameTask = (a: Task, b: Task): boolean => a.node === b.node && a.party === b.party;

/** Tasks waiting to be done, in the order they opened. */
export const openTasks = (marking: Marking): readonly Task[] =>
  marking.tokens.filter(({ branch }) => branch === undefined);

/** The tasks of a step: one, or one for each body that is asked. */
export function tasksOf(graph: StepGraph, node: string): readonly Task[] {
  const { kind, parties } = graphStep(graph, node);
  return kind === 'consult' ? (parties ?? []).map((party) => ({ node, party })) : [{ node }];
}

/** The branches a token is in. */
export function scopeOf(graph: StepGraph, { node, branch }: Token): readonly string[] {
  const placed = nodeOf(graph, node);
  if (placed.type === 'step') return placed.scope;
  if (placed.type === 'split-join' && branch !== undefined) return [...placed.scope, branch];
  throw new Error(`A token cannot stand at ${node}`);
}

/** Tokens of the other branches of a block that have come through, as if they waited at its join. */
export function arrivalsBeside(graph: StepGraph, branch: string): readonly Token[] {
  const split = splitOf(branch);
  const node = nodeOf(graph, split);
  if (node.type !== 'split') throw new Error(`${branch} is no branch of a parallel block`);
  return node.branches.flatMap((_, index): Token[] => {
    const other = `${split}#${index}`;
    return other === branch ? [] : [{ node: node.join, branch: other }];
  });
}
