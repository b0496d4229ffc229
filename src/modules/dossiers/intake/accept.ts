import { err, ok, type Refusal, refusal } from '#kernel';
import { advance } from '#procedures';
import type { CaseComponent } from '../casework/case.ts';
import { deadlineFrom } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { openSteps } from '../steps/open-steps.ts';

export interface Accept {
  /** Keys of the components the officer has checked off. */
  readonly components: readonly string[];
  readonly note: string;
}

/** What must still be checked off: without every paper it needs, a dossier is not complete. */
export const unchecked = (
  components: readonly CaseComponent[],
  checked: readonly string[],
): readonly CaseComponent[] => components.filter(({ key, needed }) => needed && !checked.includes(key));

/** What is wrong with a checklist that names its components by key; undefined when nothing is. */
export function checklistRefusal(
  components: readonly CaseComponent[],
  checked: readonly string[],
): Refusal | undefined {
  const unknown = checked.filter((asked) => components.every(({ key }) => key !== asked));
  if (unknown.length > 0) return refusal('accept.unknown-component', { components: unknown });
  const missing = unchecked(components, checked).map(({ key }) => key);
  return missing.length > 0 ? refusal('accept.unchecked', { components: missing }) : undefined;
}

/**
 * Valid reception: the dossier gets its code and the clock starts (handbook §4.5.1). The reception step of
 * the e-procedure is what the officer has just done, so it is recorded as done and the next one opens.
 */
export function decideAccept(dossier: Dossier, command: Accept, context: DecisionContext): Decision {
  const { now, code, rules } = context;
  if (code === undefined) throw new Error('An acceptance is decided with its code allocated');
  if (!rules.graph) throw new Error(`${dossier.procedureCode} has no e-procedure`);
  const deadline = deadlineFrom(now, {
    limit: rules.limit,
    clock: context.clock,
    calendar: context.calendar,
  });
  if (!deadline.ok) return err(deadline.error);
  const begun = advance(rules.graph, undefined, { type: 'started' });
  if (!begun.ok) throw new Error(`${dossier.procedureCode} cannot begin: ${begun.error.code}`);
  const steps = openSteps(dossier, begun.value, { ...context, graph: rules.graph, deadline: deadline.value });
  return ok([
    {
      type: 'DossierAccepted',
      public: { at: now, code, deadline: deadline.value, process: begun.value.marking },
      private: { note: command.note, components: [...command.components] },
    },
    ...steps,
  ]);
}
