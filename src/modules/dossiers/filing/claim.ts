import type { AccountId } from '#kernel';
import { ok } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/** A dossier filed as a guest becomes the account's that the same browser signs in to. */
export function decideClaim(
  _: Dossier,
  command: { readonly accountId: AccountId },
  { now }: DecisionContext,
): Decision {
  return ok([
    { type: 'DossierClaimed', public: { at: now }, private: { ownerAccountId: command.accountId } },
  ]);
}
