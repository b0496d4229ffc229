import { dateIn, type Instant, type ProcedureVersionId } from '#kernel';
import type { Answers } from '#procedures';
import type { ReckonedFee } from '../decision.ts';
import type { Channel, Places } from '../dossier.ts';
import type { DossierOffice } from '../office.ts';
import { feeFor } from './fee-for.ts';

/** What somebody is about to file. */
export interface Ahead {
  readonly channel: Channel;
  /** Undefined while nobody is known to be competent: then no resolution of a place can be looked up. */
  readonly places: Places | undefined;
  readonly answers: Answers;
  readonly now: Instant;
}

/** What it will cost when it is accepted, by the very rules that will reckon it then. */
export async function feeAhead(
  { db, rulesOf, acceptanceOf }: DossierOffice,
  versionId: ProcedureVersionId,
  { channel, places, answers, now }: Ahead,
): Promise<ReckonedFee | undefined> {
  const [rules, facts] = await Promise.all([
    rulesOf(db, versionId),
    places && acceptanceOf(db, { versionId, places, on: dateIn(now) }),
  ]);
  return feeFor(
    { channel, submittedAt: now },
    { rules, answers, acceptance: facts && { ...facts, code: '' } },
  );
}
