import type { AccountId, Instant } from '#kernel';
import type { Db } from '#platform/db';
import type { Seal } from '#platform/seal';
import { detailsPurpose } from '../accounts/accounts.action.ts';
import { saveDetails } from '../accounts.store.ts';
import { addAccountEvent } from '../events/account-events.store.ts';
import type { KeptDetails } from './details.ts';

interface SavedDetails extends KeptDetails {
  readonly name: string;
  readonly phone: string;
}

/** Keeps what a citizen says of themselves; what is only for their forms is sealed. */
export async function keepDetails(
  { db, seal }: { readonly db: Db; readonly seal: Seal },
  accountId: AccountId,
  { name, phone, ...kept }: SavedDetails,
  by: { readonly now: Instant; readonly device: string | undefined },
): Promise<void> {
  const sealed = seal.seal(detailsPurpose, JSON.stringify(kept));
  await db.transaction(async (tx) => {
    await saveDetails(tx, accountId, { displayName: name.normalize('NFC'), phone, sealed });
    await addAccountEvent(tx, accountId, { at: by.now, kind: 'detailsChanged', device: by.device });
  });
}
