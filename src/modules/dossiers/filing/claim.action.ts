import type { AccountId, Instant, SessionId } from '#kernel';
import type { DossierOffice } from '../office.ts';
import { perform } from '../perform.ts';
import { decideClaim } from './claim.ts';
import { dossiersOfGuest, moveDrafts } from './draft.store.ts';

/**
 * What a guest began and filed in this browser goes to the account they sign in to. Done again it does
 * nothing new: drafts have moved, and a claimed dossier is no longer a guest's.
 */
export async function claimGuestWork(
  office: DossierOffice,
  guest: { readonly sessionId: SessionId; readonly accountId: AccountId; readonly now: Instant },
): Promise<void> {
  const { sessionId, accountId, now } = guest;
  await moveDrafts(office.db, sessionId, accountId);
  for (const dossierId of await dossiersOfGuest(office.db, sessionId)) {
    const actor = { kind: 'guest', sessionId } as const;
    const key = `claim:${dossierId}:${accountId}`;
    await perform(office, { actor, dossierId, action: 'claim', key, now }, (dossier, context) =>
      decideClaim(dossier, { accountId }, context),
    );
  }
}
