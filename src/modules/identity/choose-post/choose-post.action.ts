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
import { type Delegation, type Holding, postsOf, standInsOf } from '#organisations';
import type { Db, Executor } from '#platform/db';
import { choosePostOf } from '../sessions/sessions.store.ts';

/** The posts an official holds now, and those in which they stand in for others. */
export const actingPosts = async (db: Executor, official: Official, now: Instant): Promise<ActingPosts> => ({
  held: await postsOf(db, official.personId, now),
  standIns: await standInsOf(db, official.personId, now),
});

export interface ActingPosts {
  readonly held: readonly Holding[];
  readonly standIns: readonly Delegation[];
}

/** From the next request the session acts in this post, if the official holds it or stands in for whoever does. */
export async function choosePost(
  db: Db,
  official: Official,
  asked: { readonly postId: PostId; readonly now: Instant },
): Promise<Result<void, Refusal<'not-your-post'>>> {
  const { sessionId } = official;
  return db.transaction(async (tx) => {
    const { held, standIns } = await actingPosts(tx, official, asked.now);
    const known = [...held, ...standIns].some(({ post }) => post.id === asked.postId);
    if (!known || sessionId === undefined) return err(refusal('not-your-post'));
    await choosePostOf(tx, sessionId, asked.postId);
    return ok(undefined);
  });
}
