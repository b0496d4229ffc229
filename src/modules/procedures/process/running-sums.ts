import { type PlacedStep, reckon } from './reckon.ts';
import type { StepGraph } from './step-graph.ts';

/** A step with the working minutes that may have passed at most, from reception on, when it is done. */
export type RunningStep = PlacedStep & { readonly sum: number };

type Laid = (before: number) => { readonly steps: readonly RunningStep[]; readonly sum: number };

/** The steps in order, each with its running sum; behind a block counts its longest way. */
export function runningSums(graph: StepGraph): readonly RunningStep[] {
  const block = (branches: readonly Laid[]): Laid => {
    return (before) => {
      const laid = branches.map((branch) => branch(before));
      return {
        steps: laid.flatMap(({ steps }) => steps),
        sum: Math.max(before, ...laid.map(({ sum }) => sum)),
      };
    };
  };
  return reckon<Laid>(graph, {
    nothing: (sum) => ({ steps: [], sum }),
    step: (step, id) => (before) => {
      const sum = before + (step.limitMinutes ?? 0);
      return { steps: [{ id, step, sum }], sum };
    },
    after: (first, next) => (before) => {
      const done = first(before);
      const then = next(done.sum);
      return { steps: [...done.steps, ...then.steps], sum: then.sum };
    },
    parallel: block,
    choice: (ways) => block(ways.map(({ value }) => value)),
  })(0).steps;
}
