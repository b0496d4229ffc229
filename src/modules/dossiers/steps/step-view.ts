import { advance, graphStep, stepsBefore } from '#procedures';
import { type Case, stepName } from '../casework/case.ts';
import type { HistoryLine } from '../casework/history.ts';
import type { Step } from '../dossier.ts';
import { hasResult } from './complete-step.ts';

/** What somebody needs to know before completing a step. */
export interface StepView {
  readonly step: Step;
  readonly name: ReturnType<typeof stepName>;
  /** The steps that would open: several where the e-procedure splits, none while others are awaited. */
  readonly next: readonly { readonly name: StepView['name']; readonly role: string; readonly kind: string }[];
  /** The step it would go back to; undefined when there is none. */
  readonly before: StepView['name'] | undefined;
  /** Issuing without a result is refused. */
  readonly needsResult: boolean;
  /** What was written at earlier steps, first first. */
  readonly opinions: readonly HistoryLine[];
}

export function stepView(found: Case, step: Step): StepView {
  const { dossier, version, history } = found;
  const graph = version.process;
  const state = dossier.process;
  const task = { node: step.node };
  const moved = graph && state ? advance(graph, state, { type: 'completed', task }) : undefined;
  const opens = moved?.ok ? moved.value.opened : [];
  const back = graph && state ? stepsBefore(graph, state, task)[0] : undefined;
  return {
    step,
    name: stepName(version, step.node),
    next: opens.flatMap(({ node }) => {
      if (!graph) return [];
      const { name, role, kind } = graphStep(graph, node);
      return [{ name, role, kind }];
    }),
    before: back === undefined ? undefined : stepName(version, back),
    needsResult: step.kind === 'issue' && !hasResult(dossier),
    opinions: history.filter(({ event }) => event.type === 'StepCompleted' && event.private.note !== ''),
  };
}
