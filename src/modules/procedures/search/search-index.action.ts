import type { PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { listedProcedures } from '../listed/listed.store.ts';
import { listedAsFindable } from './findable.ts';
import { describedOn, searchStamp, searchWords } from './search.store.ts';
import { indexOf, type SearchIndex } from './search-index.ts';

/** The index of what is in force on a day. */
export type SearchIndexes = (on: PlainDate) => Promise<SearchIndex>;

/**
 * Keeps the index of the last day asked for, some megabytes, until an import changes what it was made of; each
 * process sees that for itself. Those who come while it is being made wait for the same one.
 */
export function cachedIndex(db: Executor): SearchIndexes {
  let kept: { readonly stamp: string; readonly index: Promise<SearchIndex> } | undefined;
  return async (on) => {
    const stamp = await searchStamp(db, on);
    if (kept?.stamp !== stamp) {
      const made = { stamp, index: makeIndex(db, on) };
      kept = made;
      // One that failed is not kept: whoever comes next tries again.
      made.index.catch(() => {
        if (kept === made) kept = undefined;
      });
    }
    return kept.index;
  };
}

/** A code that is described here stands for its title in the list. */
async function makeIndex(db: Executor, on: PlainDate): Promise<SearchIndex> {
  const described = await describedOn(db, on);
  const codes = new Set(described.map(({ code }) => code));
  const listed = await listedProcedures(db);
  const others = listed.filter(({ code }) => !codes.has(code)).map(listedAsFindable);
  return indexOf([...described, ...others], await searchWords(db));
}
