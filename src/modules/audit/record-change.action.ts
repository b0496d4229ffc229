import { type Actor, dateOfInstant, type Instant } from '#kernel';
import type { Tx } from '#platform/db';
import { type AdminChange, nameOfActor } from './admin-change.ts';
import { headOfAdminEvents, insertAdminEvent, lockAdminEvents } from './admin-event.store.ts';
import { type Chained, hashAfter } from './chain.ts';

/**
 * Writes a change of the administration into its journal, in the transaction that makes it. Asked last in the
 * transaction, since until its end no other change can be written down.
 */
export async function recordChange(
  tx: Tx,
  change: AdminChange,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  await lockAdminEvents(tx);
  const head = await headOfAdminEvents(tx);
  const post = actor.kind === 'official' ? actor : undefined;
  const entry: Chained = {
    seq: head.seq + 1,
    at: dateOfInstant(now).toISOString(),
    action: change.action,
    subject: change.subject,
    by: {
      name: nameOfActor(actor),
      accountId: post?.accountId ?? null,
      postId: post?.postId ?? null,
      agencyId: post?.agencyId ?? null,
    },
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  };
  await insertAdminEvent(tx, entry, { previous: head.hash, own: hashAfter(head.hash, entry) });
}
