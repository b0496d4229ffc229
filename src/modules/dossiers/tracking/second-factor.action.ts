import {
  type DossierId,
  err,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refusal,
  type SessionId,
} from '#kernel';
import type { Executor } from '#platform/db';
import { addGrant, applicantByCode, beginTry, forgetTries } from './second-factor.store.ts';
import { numbersIn, opens } from './second-factor.ts';

export interface SecondFactor {
  /** As `codeTyped` read it. */
  readonly code: string;
  readonly digits: string;
  readonly sessionId: SessionId;
  readonly now: Instant;
}

/**
 * Opens a dossier to a browser whose reader knows its code and the last digits of a number given at filing. An
 * unknown code, wrong digits and a dossier without such a number get the same answer after the same work, and all
 * of them rest alike after too many tries.
 */
export async function openBySecondFactor(
  db: Executor,
  { code, digits, sessionId, now }: SecondFactor,
): Promise<Result<DossierId, Refusal<'second-factor.rests' | 'second-factor.wrong'>>> {
  const rests = await beginTry(db, code, now);
  const found = await applicantByCode(db, code);
  if (rests !== undefined) return err(refusal('second-factor.rests', { until: rests }));
  if (!found || !opens(numbersIn(found.applicant), digits)) return err(refusal('second-factor.wrong'));
  await forgetTries(db, code);
  await addGrant(db, { sessionId, dossierId: found.dossierId }, now);
  return ok(found.dossierId);
}
