import { err, type Instant, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { Filter } from '../sections.ts';
import { queryOf } from '../worklist.paths.ts';
import { longestName } from './saved-view.ts';
import { isTwoDefaults, saveView } from './saved-views.store.ts';

export interface AskedView {
  readonly name: string;
  readonly filter: Filter;
  readonly isDefault: boolean;
  readonly shared: boolean;
}

/** Keeps a list under a name; of the same name the newer stays. */
export async function keepView(
  db: Db,
  official: Official,
  { name, filter, isDefault, shared }: AskedView,
  now: Instant,
): Promise<Result<void, Refusal>> {
  if (name === '') return err(refusal('view.name-missing'));
  if (name.length > longestName) return err(refusal('view.name-too-long'));
  const query = queryOf({ ...filter, from: undefined }).toString();
  const view = { id: newId<'saved-view'>(), name, query, isDefault, shared };
  try {
    const kept = await db.transaction((tx) => saveView(tx, official, view, now));
    return kept ? ok(undefined) : err(refusal('view.too-many'));
  } catch (error) {
    if (isTwoDefaults(error)) return err(refusal('view.again'));
    throw error;
  }
}
