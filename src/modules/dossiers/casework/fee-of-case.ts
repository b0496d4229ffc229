import type { ReckonedFee } from '../decision.ts';
import { feeFor } from '../intake/fee-for.ts';
import type { Case } from './case.ts';

/**
 * What a dossier costs: as it was reckoned when it was accepted; before that, and under another procedure since, as
 * its version's table gives it.
 */
export function feeOfCase({ dossier, history, rules, application }: Case): ReckonedFee | undefined {
  const last = history.findLast(
    ({ event }) =>
      event.type === 'DossierAccepted' ||
      (event.type === 'ReceptionCorrected' && event.public.procedure !== undefined),
  );
  const kept = last?.event.type === 'DossierAccepted' ? last.event.private.fee : undefined;
  return kept ?? feeFor(dossier, { rules, answers: application.answers, acceptance: undefined });
}
