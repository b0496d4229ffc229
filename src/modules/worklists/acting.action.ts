import { type Instant, idOf, type Official, type PersonId, type PostId } from '#kernel';
import { postsOf, rolePermissions } from '#organisations';
import type { Executor } from '#platform/db';

/** Whoever this account is in a post, as long as they hold it. */
export async function actingNow(
  db: Executor,
  who: { readonly accountId: string; readonly personId: PersonId; readonly postId: PostId },
  at: Instant,
): Promise<Official | undefined> {
  const holding = (await postsOf(db, who.personId, at)).find(({ post }) => post.id === who.postId);
  if (!holding) return undefined;
  const { post, personId, personName } = holding;
  return {
    ...{ kind: 'official', accountId: idOf(who.accountId), sessionId: undefined, personId, name: personName },
    ...{
      role: post.role,
      postId: post.id,
      postName: post.name,
      unitId: post.unitId,
      unitName: post.unitName,
    },
    ...{ agencyId: post.agencyId, agencyName: post.agencyName, permissions: rolePermissions(post.role) },
  };
}
