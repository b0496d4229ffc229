import { type Actor, type DossierId, dateIn, type Instant, type PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { insertReadings } from './readings.store.ts';
import type { ReadingKind } from './readings.ts';

/** Writes down that somebody reads dossiers, before they are shown what is in them. */
export type NoteReadings = (
  actor: Actor,
  kind: ReadingKind,
  ids: readonly DossierId[],
  now: Instant,
) => Promise<void>;

/** Memory of one process: some 10 MB at most. */
const mostKnown = 100_000;

/**
 * Only officials are written down; owners read what is theirs. The first time of a day is one statement, awaited, so that
 * nothing is shown that was not written down; every further time that day this process remembers and asks nobody.
 */
export function noteReadings(db: Executor): NoteReadings {
  const known = new Set<string>();
  let today: PlainDate | undefined;
  return async (actor, kind, ids, now) => {
    if (actor.kind !== 'official') return;
    if (today !== dateIn(now) || known.size > mostKnown) known.clear();
    today = dateIn(now);
    const keyOf = (id: DossierId) => [id, actor.accountId, actor.postId, kind].join(' ');
    const fresh = [...new Set(ids)].filter((id) => !known.has(keyOf(id)));
    if (fresh.length === 0) return;
    await insertReadings(db, actor, { ids: fresh, kind, now });
    for (const id of fresh) known.add(keyOf(id));
  };
}
