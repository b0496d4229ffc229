import type { Marking } from '../../src/modules/procedures/process/marking.ts';
import {
  branchOf,
  graphStep,
  nodeOf,
  type StepGraph,
} from '../../src/modules/procedures/process/step-graph.ts';

/**
 * What is wrong with the tokens of a marking. In a block, every branch has exactly one place at which it
 * stands: a step (with a token for each opinion still out), a block inside it, or the join.
 */
export function conserved(graph: StepGraph, marking: Marking): readonly string[] {
  const places = new Map<string, readonly string[]>();
  for (const { node, branch } of marking.tokens) {
    const at = nodeOf(graph, node);
    const scope = at.type === 'split-join' ? [...at.scope, branch ?? ''] : graphStep(graph, node).scope;
    places.set(`${node} ${branch ?? ''}`, scope);
  }
  const faults: string[] = [];
  const check = (scopes: readonly (readonly string[])[], depth: number, where: string): void => {
    const deeper = scopes.filter((scope) => scope.length > depth);
    const splits = new Set(deeper.map((scope) => scope[depth]?.split('#')[0] ?? ''));
    if (scopes.length - deeper.length + splits.size !== 1)
      faults.push(`${where} stands at ${scopes.length - deeper.length + splits.size} places`);
    for (const split of splits) {
      const node = nodeOf(graph, split);
      const count = node.type === 'split' ? node.branches.length : 0;
      for (let index = 0; index < count; index++) {
        const branch = branchOf(split, index);
        check(
          deeper.filter((scope) => scope[depth] === branch),
          depth + 1,
          branch,
        );
      }
    }
  };
  if (marking.ended) return marking.tokens.length === 0 ? [] : ['tokens are left at the end'];
  check([...places.values()], 0, 'the process');
  return faults;
}
