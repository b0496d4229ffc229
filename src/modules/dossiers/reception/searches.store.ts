import { type AccountId, type DossierId, dateOfInstant, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { DeskPost } from './visit.ts';

/** One look-up of a person by an official. */
export interface PersonSearch {
  readonly accountId: AccountId;
  readonly desk: DeskPost;
  readonly by: 'card' | 'person-id' | 'phone' | 'name';
  /** Keyed digest of what was sought. */
  readonly sought: Buffer;
  readonly found: number;
  readonly chosen?: DossierId | undefined;
  readonly now: Instant;
}

/** Written down whoever looks, and whatever is found: a look-up that is not, is not answered. */
export async function recordSearch(db: Executor, search: PersonSearch): Promise<void> {
  await db.run({
    name: 'person-search-record',
    text: `insert into person_search (at, account_id, post_id, unit_id, sought_by, sought, found, chosen)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...[dateOfInstant(search.now), search.accountId, search.desk.postId, search.desk.unitId],
      ...[search.by, search.sought, search.found, search.chosen ?? null],
    ],
  });
}
