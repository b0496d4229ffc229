import { addMinutes, type Instant } from '#kernel';
import type { ProcedureRules } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { answerAwaitedBy, silenceLeadsTo } from './close-for-silence.ts';

/** Days before the answer date from which the applicant is reminded: a setting of ours, the law names none. */
const daysBefore = 5;

/** What is told to an applicant whose time to answer runs out. */
export interface AnswerSoon {
  readonly until: Instant;
  readonly asked: 'supplement' | 'payment';
  readonly silence: 'close' | 'refuse';
}

/**
 * The notice before silence: from five days before the date until something is decided. It follows from the
 * dossier and the clock, so that it needs no store and cannot be told twice; undefined when there is none.
 */
export function answerSoon(
  dossier: Pick<Dossier, 'openSupplement' | 'waits' | 'handling'>,
  rules: Pick<ProcedureRules, 'supplement'>,
  now: Instant,
): AnswerSoon | undefined {
  const until = answerAwaitedBy(dossier);
  if (until === null || now < addMinutes(until, -daysBefore * 24 * 60)) return undefined;
  const asked = dossier.openSupplement ? 'supplement' : 'payment';
  return { until, asked, silence: silenceLeadsTo(dossier, rules) };
}
