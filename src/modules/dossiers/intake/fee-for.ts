import { dateIn } from '#kernel';
import type { DecisionContext, ReckonedFee } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/**
 * What a dossier costs: what a resolution sets at its agency, else by the table of its own version over what was
 * answered, the way it came and the day it was filed (handbook §1.7: rules of fees need a condition and a validity).
 */
export function feeFor(
  { channel, submittedAt }: Pick<Dossier, 'channel' | 'submittedAt'>,
  { rules, answers, acceptance }: Pick<DecisionContext, 'rules' | 'answers' | 'acceptance'>,
): ReckonedFee | undefined {
  const set = acceptance?.localFee;
  if (set) return { amount: set.amount, rows: [], ground: set.ground };
  return rules.feeOf?.({ answers, channel, filedOn: dateIn(submittedAt) });
}
