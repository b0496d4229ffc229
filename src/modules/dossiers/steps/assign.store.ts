import type { PostId } from '#kernel';
import type { Executor } from '#platform/db';

/** How many steps each of these posts has taken and not finished; a post with none is not in it. */
export async function stepsTakenBy(
  db: Executor,
  posts: readonly PostId[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.run<{ post_id: string; taken: number }>({
    name: 'dossiers.steps-taken-by-posts',
    text: `select post_id, count(*)::int as taken from dossier_step
      where status = 'taken' and post_id = any ($1::uuid[]) group by post_id`,
    values: [posts],
  });
  return new Map(rows.map((row) => [row.post_id, row.taken]));
}
