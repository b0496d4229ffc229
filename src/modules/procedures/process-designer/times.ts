import { type Said, saidIn } from '../content/located.ts';
import type { Allowance } from '../process/legal-limits.ts';
import { longestMinutes } from '../process/reckon.ts';
import type { GraphStep, StepGraph } from '../process/step-graph.ts';
import type { LimitTime } from './design.ts';

/**
 * The limits of the law against the steps, each on the ways where it applies. While the process has a fault only its one
 * limit can be told, against all steps together; which steps belong to which case is then not known.
 */
export function timesOf(
  graph: StepGraph | undefined,
  allowances: readonly Allowance[],
  total: number,
): readonly LimitTime[] {
  const finite = allowances.filter(({ minutes }) => Number.isFinite(minutes));
  if (!graph) {
    const [only, ...others] = finite;
    return only && others.length === 0
      ? [{ called: both(only.called), needed: total, allowed: only.minutes }]
      : [];
  }
  return finite.map(({ called, minutes, agency, assume, someWay }) => {
    const counted = agency === undefined ? undefined : (step: GraphStep) => step.agency === agency;
    const needed = longestMinutes(graph, counted, assume, someWay ? Math.min : Math.max);
    return { called: both(called), needed, allowed: minutes };
  });
}

const both = (said: Said) => ({ vi: saidIn(said, 'vi'), en: saidIn(said, 'en') });
