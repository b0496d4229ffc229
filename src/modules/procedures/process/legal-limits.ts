import type { Bilingual } from '#kernel';
import { type Said, saidIn } from '../content/located.ts';
import { processFault } from './process-fault.text.ts';
import { type Assumption, longestMinutes } from './reckon.ts';
import type { StepGraph } from './step-graph.ts';

/** Working minutes that a limit of the law leaves, and for which cases it is. */
export type Allowance = {
  /** Said in messages: `the limit`, `the limit of "nhà ở riêng lẻ"`. */
  readonly called: Said;
  readonly minutes: number;
  readonly assume?: Assumption | undefined;
  /** Nobody knows by the answers whether it applies: there must be ways that fit, not all must. */
  readonly someWay?: boolean | undefined;
  /** Key of the body whose own allowance it is; absent: the whole procedure's. */
  readonly agency?: string | undefined;
};

/**
 * The allowances that the steps do not fit into. An internal process may not stretch the law (handbook
 * §4.5.5): the longest way counts, of parallel branches the longest.
 */
export function overruns(graph: StepGraph, allowances: readonly Allowance[]): readonly Bilingual[] {
  return allowances.flatMap(({ called, minutes, assume, someWay, agency }) => {
    const counted =
      agency === undefined ? undefined : (step: { agency?: string | undefined }) => step.agency === agency;
    const needed = longestMinutes(graph, counted, assume, someWay ? Math.min : Math.max);
    return needed > minutes
      ? [processFault.overrun(needed, minutes, { vi: saidIn(called, 'vi'), en: saidIn(called, 'en') })]
      : [];
  });
}
