import { err, type Instant, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/** By when the applicant was to answer; null when nothing is asked of them, or no date was set. */
export function answerAwaitedBy({ openSupplement, waits }: Dossier): Instant | null {
  if (openSupplement) return openSupplement.answerBy;
  return waits.find(({ reason }) => reason === 'financial')?.until ?? null;
}

/**
 * No answer by the date that was set: closed, with notice (handbook §4.5.2). It stays open to an order to take
 * it up again, and nothing of it is deleted.
 */
export function decideCloseForSilence(dossier: Dossier, _: object, { now }: DecisionContext): Decision {
  const since = answerAwaitedBy(dossier);
  if (since === null) return err(refusal('silence.no-date'));
  if (now <= since) return err(refusal('silence.date-not-passed', { until: since }));
  return ok([{ type: 'DossierLapsed', public: { at: now, since }, private: {} }]);
}
