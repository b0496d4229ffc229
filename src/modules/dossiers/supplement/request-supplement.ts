import { due } from '#calendar';
import { err, ok, refusal } from '#kernel';
import { countedBy } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

export interface RequestSupplement {
  readonly components: readonly string[];
  readonly note: string;
  /** What is wrong with each, by component. */
  readonly remarks?: Readonly<Record<string, string>> | undefined;
  /** Why there may be another request than the procedure allows: the answer itself raised a new fault. */
  readonly newFault?: string | undefined;
}

/** The field of the form in which the remark on a component is written. */
export const remarkField = (component: string): string => `remark-${component}`;

/**
 * What is missing is asked for once, complete and in writing (Decree 118/2025 Art 11, form 02): one list, and
 * one request open at a time. Before reception nothing runs yet; after it the clock stands from the request
 * on (handbook §4.7), and how often is capped.
 */
export function decideRequestSupplement(
  dossier: Dossier,
  command: RequestSupplement,
  { now, calendar, rules }: DecisionContext,
): Decision {
  const components = rules.componentKeys.filter((key) => command.components.includes(key));
  if (components.length === 0) return err(refusal('supplement.nothing-asked'));
  if (command.note.trim() === '') return err(refusal('supplement.reason-missing'));
  const stage = dossier.handling === 'submitted' ? 'intake' : 'handling';
  const newFault = command.newFault?.trim() ?? '';
  const { most, answerWithin } = rules.supplement;
  if (stage === 'handling' && dossier.supplementsAsked >= most && newFault === '')
    return err(refusal('supplement.only-once', { most }));
  const answer = due(answerWithin, now, calendar);
  if (!answer.ok) return err(refusal('clock.beyond-calendar'));
  const remarks = Object.fromEntries(
    components.flatMap((key) => {
      const remark = command.remarks?.[key]?.trim() ?? '';
      return remark === '' ? [] : [[key, remark]];
    }),
  );
  return ok([
    {
      type: 'SupplementRequested',
      public: {
        stage,
        askedAt: now,
        answerBy: answer.value.due,
        components: [...components],
        ...(stage === 'handling' && rules.pauses.supplement === 'restart' ? { effect: 'restart' } : {}),
        ...countedBy(dossier, calendar),
      },
      private: {
        note: command.note.trim(),
        ...(Object.keys(remarks).length > 0 ? { remarks } : {}),
        ...(newFault === '' ? {} : { ground: newFault }),
      },
    },
  ]);
}
