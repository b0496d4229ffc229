import { type Instant, idOf, type Official, type PersonId, type PostId } from '#kernel';
import { actingIn } from '#organisations';
import type { Executor } from '#platform/db';

/** Whoever this account is in a post, as long as they hold it or stand in for whoever does. */
export async function actingNow(
  db: Executor,
  who: { readonly accountId: string; readonly personId: PersonId; readonly postId: PostId },
  at: Instant,
): Promise<Official | undefined> {
  const acting = await actingIn(db, who, at);
  if (!acting) return undefined;
  return {
    ...{ kind: 'official', accountId: idOf(who.accountId), sessionId: undefined, personId: who.personId },
    ...acting,
  };
}
