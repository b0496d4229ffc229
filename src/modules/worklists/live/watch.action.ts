import type { UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { changedSince, type Snapshot } from '../agency-work.store.ts';

/** Whoever wants to know that an agency's work changed. */
export type Watch = (agencyId: UnitId, changed: () => void) => () => void;

/** How often the database is asked, in milliseconds, while anybody watches. */
const every = 1_000;

/**
 * Asks once a second which of the watched agencies have work that changed, whichever process changed it: one statement
 * for all that watch here, and none when nobody does. A notification with every commit would make commands wait for each
 * other (docs/decisions/0029); this costs them nothing. When the database does not answer, the next answer tells all.
 */
export function watchWork(db: Executor): Watch {
  const watching = new Map<UnitId, Set<() => void>>();
  let seen: Snapshot | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    try {
      const { snapshot, changed } = await changedSince(db, [...watching.keys()], seen);
      seen = snapshot;
      for (const agency of changed) for (const tell of watching.get(agency) ?? []) tell();
    } catch {
      // The database is away, which every page says; what changed meanwhile is in the next answer.
    }
    timer = watching.size > 0 ? setTimeout(ask, every).unref() : undefined;
    if (timer === undefined) seen = undefined;
  };
  return (agencyId, changed) => {
    const own = watching.get(agencyId) ?? new Set();
    watching.set(agencyId, own.add(changed));
    timer ??= setTimeout(ask, 0).unref();
    return () => {
      own.delete(changed);
      if (own.size === 0) watching.delete(agencyId);
    };
  };
}
