import type { JsonObject } from '#kernel';
import { holds } from '../form/condition.ts';
import { type Task, type Token, tasksOf } from './marking.ts';
import { branchOf, nodeOf, type StepGraph } from './step-graph.ts';

type From = { readonly next: string; readonly scope: readonly string[] };

/**
 * A token on its way: it goes on until it stands at an open step, waits at a join, or has reached the end.
 * Splits make more of it, the last to reach a join goes on alone.
 */
export function follow(
  graph: StepGraph,
  before: readonly Token[],
  from: From,
  variables: JsonObject,
): { readonly tokens: readonly Token[]; readonly opened: readonly Task[]; readonly ended: boolean } {
  let tokens = before;
  let ended = false;
  const opened: Task[] = [];
  const ways: From[] = [from];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const { next: id, scope } = way;
    const node = nodeOf(graph, id);
    switch (node.type) {
      case 'step': {
        const tasks = tasksOf(graph, id);
        opened.push(...tasks);
        tokens = [...tokens, ...tasks];
        break;
      }
      case 'end':
        ended = true;
        break;
      case 'split':
        ways.unshift(
          ...node.branches.map(({ next }, index) => ({ next, scope: [...scope, branchOf(id, index)] })),
        );
        break;
      case 'split-join': {
        const waiting = tokens.filter((token) => token.node === id);
        if (waiting.length + 1 < node.branches)
          tokens = [...tokens, { node: id, branch: scope.at(-1) ?? '' }];
        else {
          tokens = tokens.filter((token) => token.node !== id);
          ways.unshift({ next: node.next, scope: node.scope });
        }
        break;
      }
      case 'choose':
        ways.unshift({ next: chosen(node.branches, id, variables), scope });
        break;
      default:
        ways.unshift({ next: node.next, scope });
    }
  }
  return { tokens, opened, ended };
}

function chosen(
  ways: Extract<ReturnType<typeof nodeOf>, { type: 'choose' }>['branches'],
  gateway: string,
  variables: JsonObject,
): string {
  const way = ways.find(({ when }) => holds(when, variables));
  if (!way) throw new Error(`Gateway ${gateway} has no default`);
  return way.next;
}
