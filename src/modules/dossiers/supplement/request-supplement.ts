import { addWorkingTime, workdayMinutes } from '#calendar';
import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

export interface RequestSupplement {
  readonly components: readonly string[];
  readonly note: string;
}

/** How long the applicant has; unanswered, the request may be closed (handbook §4.5.2). */
export const answerDays = 15;

/**
 * What is missing is asked for once, complete and in writing (Decree 118/2025 Art 11, form 02). Before
 * reception nothing runs yet; after it the clock stands from the request on (handbook §4.7).
 */
export function decideRequestSupplement(
  dossier: Dossier,
  command: RequestSupplement,
  { now, calendar, rules }: DecisionContext,
): Decision {
  const components = command.components.filter((key) => rules.componentKeys.includes(key));
  if (components.length === 0) return err(refusal('supplement.nothing-asked'));
  if (command.note.trim() === '') return err(refusal('supplement.reason-missing'));
  const stage = dossier.handling === 'submitted' ? 'intake' : 'handling';
  if (stage === 'handling' && dossier.supplementsAsked > 0) return err(refusal('supplement.only-once'));
  const answer = addWorkingTime(now, answerDays * workdayMinutes, calendar);
  if (!answer.ok) return err(refusal('clock.beyond-calendar'));
  return ok([
    {
      type: 'SupplementRequested',
      public: { stage, askedAt: now, answerBy: answer.value.due, components: [...components] },
      private: { note: command.note.trim() },
    },
  ]);
}
