import { err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Decision, DecisionContext, ProcedureRules } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/** By when the applicant was to answer; null when nothing is asked of them, or no date was set. */
export function answerAwaitedBy({
  openSupplement,
  waits,
}: Pick<Dossier, 'openSupplement' | 'waits'>): Instant | null {
  if (openSupplement) return openSupplement.answerBy;
  return waits.find(({ reason }) => reason === 'financial')?.until ?? null;
}

/**
 * What an answer that does not come leads to (handbook §4.5.2): closed, unless the procedure says that silence
 * before reception means refusal. What was accepted is never refused by silence alone.
 */
export const silenceLeadsTo = (
  { handling }: Pick<Dossier, 'handling'>,
  { supplement }: Pick<ProcedureRules, 'supplement'>,
): 'close' | 'refuse' => (handling === 'intakeSupplement' ? supplement.onSilence : 'close');

/** The date that has passed without an answer, or why silence is nothing yet. */
export function silentSince(
  dossier: Dossier,
  now: Instant,
): Result<Instant, Refusal<'silence.no-date' | 'silence.date-not-passed'>> {
  const since = answerAwaitedBy(dossier);
  if (since === null) return err(refusal('silence.no-date'));
  return now <= since ? err(refusal('silence.date-not-passed', { until: since })) : ok(since);
}

/**
 * No answer by the date that was set: closed, with notice (handbook §4.5.2). It stays open to an order to take
 * it up again, and nothing of it is deleted.
 */
export function decideCloseForSilence(
  dossier: Dossier,
  _: object,
  { now, rules }: DecisionContext,
): Decision {
  const since = silentSince(dossier, now);
  if (!since.ok) return since;
  if (silenceLeadsTo(dossier, rules) !== 'close') return err(refusal('silence.is-refusal'));
  return ok([{ type: 'DossierLapsed', public: { at: now, since: since.value }, private: {} }]);
}
