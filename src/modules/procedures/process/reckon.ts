import { type GraphStep, nodeOf, type StepGraph, type Way } from './step-graph.ts';

/** How values are put together along the ways of a process. */
type Reckoning<T> = {
  readonly nothing: T;
  readonly step: (step: GraphStep, id: string) => T;
  /** One thing after the other. */
  readonly after: (before: T, next: T) => T;
  readonly parallel: (branches: readonly T[], split: string) => T;
  readonly choice: (ways: readonly (Way & { readonly value: T })[], gateway: string) => T;
};

/** Reckons a value of a whole process out of its steps and blocks. The graph must be made of blocks. */
export function reckon<T>(graph: StepGraph, how: Reckoning<T>): T {
  return along(graph, graph.start, how).value;
}

type Along<T> = { readonly value: T; readonly stop: string };

/** From a node to the join or end that it leads to. */
function along<T>(graph: StepGraph, begin: string, how: Reckoning<T>): Along<T> {
  let value = how.nothing;
  for (let id = begin; ; ) {
    const node = nodeOf(graph, id);
    if (node.type === 'end' || node.type === 'choose-join' || node.type === 'split-join') {
      return { value, stop: id };
    }
    if (node.type === 'start') id = node.next;
    else if (node.type === 'step') {
      value = how.after(value, how.step(node, id));
      id = node.next;
    } else {
      const ways = node.branches.map((way) => ({ ...way, ...along(graph, way.next, how) }));
      const block =
        node.type === 'split'
          ? how.parallel(
              ways.map((way) => way.value),
              id,
            )
          : how.choice(ways, id);
      value = how.after(value, block);
      const join = nodeOf(graph, ways[0]?.stop ?? '');
      if (!('next' in join)) return { value, stop: ways[0]?.stop ?? '' };
      id = join.next;
    }
  }
}

/** A step of a process with its node. */
export type PlacedStep = { readonly id: string; readonly step: GraphStep };

/** Steps in an order in which they may happen; branches one after the other. */
export const stepsInOrder = (graph: StepGraph): readonly PlacedStep[] =>
  reckon<readonly PlacedStep[]>(graph, {
    nothing: [],
    step: (step, id) => [{ id, step }],
    after: (before, next) => [...before, ...next],
    parallel: (branches) => branches.flat(),
    choice: (ways) => ways.flatMap(({ value }) => value),
  });

/** What is known of the answers: whether a condition holds, or undefined when it may or may not. */
export type Assumption = (condition: Way['when']) => boolean | undefined;

/**
 * Working minutes of the longest way through: branches in parallel count once, the longest of them. `counts`
 * says whose steps are counted; `assume` leaves out ways that cannot be taken; of
 * those left the longest counts, or with `Math.min` as `among` the shortest.
 */
export const longestMinutes = (
  graph: StepGraph,
  counts: (step: GraphStep) => boolean = () => true,
  assume: Assumption = () => undefined,
  among: (...minutes: number[]) => number = Math.max,
): number =>
  reckon(graph, {
    nothing: 0,
    step: (step) => (counts(step) ? (step.limitMinutes ?? 0) : 0),
    after: (before, next) => before + next,
    parallel: (branches) => Math.max(0, ...branches),
    choice: (ways) => among(...possible(ways, assume).map(({ value }) => value)),
  });

/** The ways that may be taken: a gateway takes the first whose condition holds. */
function possible<W extends Way>(ways: readonly W[], assume: Assumption): readonly W[] {
  const found: W[] = [];
  for (const way of ways) {
    const holds = way.when === undefined ? true : assume(way.when);
    if (holds !== false) found.push(way);
    if (holds === true) break;
  }
  return found;
}
