import type { DraftId, PostId } from '#kernel';
import type { Executor } from '#platform/db';

/** Deletes a draft of its helper's that is not filed and that nobody else has opened; whether it did. */
export async function deleteHelped(db: Executor, id: DraftId, postId: PostId): Promise<boolean> {
  const rows = await db.run({
    name: 'draft-delete-helped',
    text: `delete from draft d where id = $1 and helped ->> 'postId' = $2 and dossier_id is null
             and not exists (select from draft_holder h where h.draft_id = d.id) returning id`,
    values: [id, postId],
  });
  return rows.length > 0;
}
