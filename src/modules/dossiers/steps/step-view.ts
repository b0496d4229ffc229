import { advance, graphStep, stepsBefore } from '#procedures';
import { type Case, stepName } from '../casework/case.ts';
import type { HistoryLine } from '../casework/history.ts';
import type { Step } from '../dossier.ts';
import { hasResultToIssue } from '../result/has-result.ts';
import { taskOf } from './advance.ts';

/** What somebody needs to know before completing a step. */
export interface StepView {
  readonly step: Step;
  readonly name: ReturnType<typeof stepName>;
  /** The steps that would open: several where the e-procedure splits, none while others are awaited. */
  readonly next: readonly { readonly name: StepView['name']; readonly role: string; readonly kind: string }[];
  /** The steps it may go back to, the one just before first; none when there is none. */
  readonly before: readonly { readonly node: string; readonly name: StepView['name'] }[];
  /** Issuing without a result is refused. */
  readonly needsResult: boolean;
  /** What was written at earlier steps, first first. */
  readonly opinions: readonly HistoryLine[];
}

export function stepView(found: Case, step: Step): StepView {
  const { dossier, version, history } = found;
  return {
    step,
    name: stepName(version, step.node),
    next: opensAfter(found, step),
    before: before(found, step).map((node) => ({ node, name: stepName(version, node) })),
    needsResult: step.kind === 'issue' && !hasResultToIssue(dossier, step),
    opinions: history.filter(({ event }) => hasWords(event)),
  };
}

const hasWords = (event: HistoryLine['event']): boolean =>
  (event.type === 'StepCompleted' || event.type === 'OpinionGiven') && event.private.note !== '';

/** As far as it can be told: a signature is taken for a yes. */
function opensAfter({ dossier, version, application, rules }: Case, step: Step): StepView['next'] {
  const graph = rules.graph ?? version.process;
  if (!graph || !dossier.process) return [];
  const variables = { ...application.answers, decision: dossier.decision ?? 'granted' };
  const moved = advance(graph, dossier.process, { type: 'completed', task: taskOf(step) }, variables);
  if (!moved.ok) return [];
  return moved.value.opened.map(({ node }) => {
    const { name, role, kind } = graphStep(graph, node);
    return { name, role, kind };
  });
}

function before({ dossier, rules }: Case, step: Step): readonly string[] {
  return rules.graph && dossier.process ? stepsBefore(rules.graph, dossier.process, taskOf(step)) : [];
}
