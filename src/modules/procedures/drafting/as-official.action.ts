import type { Official } from '#kernel';
import { forbidden, type PageRequest, type Reply } from '#platform/http';

/** Drafts are written by officials alone: a change has somebody's name. */
export async function asOfficial(
  { actor }: PageRequest,
  work: (actor: Official) => Promise<Reply> | Reply,
): Promise<Reply> {
  return actor.kind === 'official' ? work(actor) : forbidden();
}
