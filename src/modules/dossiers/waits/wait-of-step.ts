import type { DecisionContext } from '../decision.ts';
import type { Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';

/** A wait that the e-procedure itself leads to; whether the clock stands meanwhile is the procedure's policy. */
export function waitOfStep(step: Step, { now, rules }: DecisionContext): readonly DossierEvent[] {
  const { waitsFor, id, dueAt } = step;
  if (waitsFor === undefined || waitsFor === 'supplement') return [];
  return [
    {
      type: 'WaitBegan',
      public: { at: now, reason: waitsFor, until: dueAt, effect: rules.pauses[waitsFor], stepId: id },
      private: { note: '', number: '', body: '' },
    },
  ];
}
