import type { PlainDate, PostId } from '#kernel';
import type { Executor } from '#platform/db';
import { numberText } from './queue-ticket.ts';

/** The number whose holder came to a post last on a day, as it was called; undefined where none did. */
export async function numberServed(
  db: Executor,
  by: { readonly postId: PostId; readonly day: PlainDate },
): Promise<string | undefined> {
  const [row] = await db.run<{ letter: 'A' | 'B' | 'C' | 'D'; number: number }>({
    name: 'counter.number-served',
    text: `select letter, number from queue_ticket where called_post = $1 and day = $2 and state = 'came'
           order by ended_at desc limit 1`,
    values: [by.postId, by.day],
  });
  return row && numberText(row);
}
