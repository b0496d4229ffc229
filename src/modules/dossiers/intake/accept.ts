import { err, ok } from '#kernel';
import { startProcess } from '#procedures';
import { deadlineFrom } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { advance } from '../steps/advance.ts';

export interface Accept {
  /** Keys of the components the officer has checked off. */
  readonly components: readonly string[];
  readonly note: string;
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
  const begun = startProcess(rules.graph);
  const steps = advance(dossier, begun, { ...context, graph: rules.graph, deadline: deadline.value });
  return ok([
    {
      type: 'DossierAccepted',
      public: { at: now, code, deadline: deadline.value, process: begun.state },
      private: { note: command.note, components: [...command.components] },
    },
    ...steps,
  ]);
}
