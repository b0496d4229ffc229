import type { DossierId, ProcedureVersionId, StepId } from '#kernel';
import { silenceLeadsTo } from '../closing/close-for-silence.ts';
import type { ProcedureRules } from '../decision.ts';
import type { Handling } from '../handling.ts';

interface Of {
  readonly dossierId: DossierId;
  readonly code: string;
  readonly versionId: ProcedureVersionId;
}

/** Something whose date has passed, that the program does without anybody asking. */
export type PassedDate = Of &
  (
    | { readonly what: 'silence'; readonly handling: Handling }
    | { readonly what: 'opinion'; readonly node: string }
    | { readonly what: 'reminder' | 'escalation'; readonly stepId: StepId }
  );

/** What a date that has passed leads to; `none`: an opinion that is needed, whose silence is no consent. */
export type Does = 'close' | 'refuse' | 'consent' | 'none' | 'reminder' | 'escalation';

export type DueAct = PassedDate & { readonly does: Does };

/** What the procedure's own rules make of a date that has passed. */
export function doesBy(passed: PassedDate, rules: ProcedureRules): Does {
  if (passed.what === 'silence') return silenceLeadsTo(passed, rules);
  if (passed.what !== 'opinion') return passed.what;
  const node = rules.graph?.nodes[passed.node];
  return node?.type === 'step' && node.rule === 'until' ? 'consent' : 'none';
}

/** The same thing found again. */
export const keyOf = (act: PassedDate): string =>
  [act.what, act.dossierId, 'node' in act ? act.node : '', 'stepId' in act ? act.stepId : ''].join(' ');
