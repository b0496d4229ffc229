import type { AccountId, Instant, SessionId } from '#kernel';
import type { Tx } from '#platform/db';
import type { DossierOffice } from '../office.ts';
import { performIn } from '../perform.ts';
import { decideClaim } from './claim.ts';
import { dossiersOfGuest, moveDrafts } from './draft.store.ts';

/**
 * What a guest began and filed in this browser goes to the account they sign in to. Done again it does
 * nothing new: drafts have moved, and a claimed dossier is no longer a guest's.
 */
export async function claimGuestWork(
  office: DossierOffice,
  tx: Tx,
  guest: { readonly sessionId: SessionId; readonly accountId: AccountId; readonly now: Instant },
): Promise<void> {
  const { sessionId, accountId, now } = guest;
  await moveDrafts(tx, sessionId, accountId);
  for (const dossierId of await dossiersOfGuest(tx, sessionId)) {
    const actor = { kind: 'guest', sessionId } as const;
    const key = `claim:${dossierId}:${accountId}`;
    await performIn(office, tx, { actor, dossierId, action: 'claim', key, now }, (dossier, context) =>
      decideClaim(dossier, { accountId }, context),
    );
  }
}
