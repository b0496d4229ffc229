import {
  err,
  type Instant,
  type Official,
  ok,
  type PostId,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import { type Holding, postsOf } from '#organisations';
import type { Db } from '#platform/db';
import { choosePostOf } from '../sessions/sessions.store.ts';

/** The posts an official holds now. */
export const heldPosts = (db: Db, official: Official, now: Instant): Promise<readonly Holding[]> =>
  postsOf(db, official.personId, now);

/** From the next request the session acts in this post, if the official holds it. */
export async function choosePost(
  db: Db,
  official: Official,
  asked: { readonly postId: PostId; readonly now: Instant },
): Promise<Result<Holding, Refusal<'not-your-post'>>> {
  const { sessionId } = official;
  return db.transaction(async (tx) => {
    const held = await postsOf(tx, official.personId, asked.now);
    const chosen = held.find(({ post }) => post.id === asked.postId);
    if (!chosen || sessionId === undefined) return err(refusal('not-your-post'));
    await choosePostOf(tx, sessionId, asked.postId);
    return ok(chosen);
  });
}
