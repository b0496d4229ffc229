import { discardDocuments } from '#documents';
import { addMinutes, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { deleteExpiredDrafts, deleteUnsentPapers, unreferredPapers } from './sweep-drafts.store.ts';

const day = 24 * 60;
/** Days a file may wait to be named by whoever uploaded it: by a program, or after it was taken off a draft. */
const unnamedDays = 7;
/** Days that what was uploaded for a request is kept after the request is over. */
const unsentDays = 30;
const atOnce = 500;
const nil = '00000000-0000-0000-0000-000000000000';

export interface Swept {
  readonly drafts: number;
  readonly unsent: number;
  readonly papers: number;
}

/**
 * Takes away what nobody will go on with: expired drafts, papers uploaded for a request that is over, and stored
 * papers that nothing refers to. What belongs to a dossier, ended or not, is not touched: the foreign keys of the
 * database would refuse it. Each statement stands for itself, so that it may be broken off anywhere and begun again.
 */
export async function sweepDrafts(db: Executor, now: Instant): Promise<Swept> {
  const drafts = await deleteExpiredDrafts(db, now);
  const unsent = await deleteUnsentPapers(db, addMinutes(now, -unsentDays * day));
  const before = addMinutes(now, -unnamedDays * day);
  let [papers, after] = [0, nil];
  for (;;) {
    const ids = await unreferredPapers(db, { before, after, most: atOnce });
    const last = ids.at(-1);
    if (last === undefined) return { drafts, unsent, papers };
    papers += (await discardDocuments(db, ids)).length;
    after = last;
  }
}
