import type { Bilingual } from '#kernel';
import { reckon } from '../process/reckon.ts';
import type { GraphStep, StepGraph } from '../process/step-graph.ts';

/** A process as a list that a screen reader can follow: steps, and blocks of ways with lists of their own. */
export type OutlineItem =
  | { readonly type: 'step'; readonly id: string; readonly step: GraphStep }
  | { readonly type: 'parallel'; readonly id: string; readonly ways: readonly Outline[] }
  | {
      readonly type: 'choice';
      readonly id: string;
      readonly ways: readonly { readonly name: Bilingual | undefined; readonly items: Outline }[];
    };
export type Outline = readonly OutlineItem[];

export const outlineOf = (graph: StepGraph): Outline =>
  reckon<Outline>(graph, {
    nothing: [],
    step: (step, id) => [{ type: 'step', id, step }],
    after: (before, next) => [...before, ...next],
    parallel: (ways, id) => [{ type: 'parallel', id, ways }],
    choice: (ways, id) => [
      { type: 'choice', id, ways: ways.map(({ name, value }) => ({ name, items: value })) },
    ],
  });
