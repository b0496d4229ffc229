import { discardDocuments } from '#documents';
import { addMinutes, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { noteExpiring } from './draft-notices.store.ts';
import { deleteExpiredDrafts, deleteUnsentPapers, unreferredPapers } from './sweep-drafts.store.ts';

const day = 24 * 60;
/** Days a file may wait to be named by whoever uploaded it: by a program, or after it was taken off a draft. */
const unnamedDays = 7;
/** Days that what was uploaded for a request is kept after the request is over. */
const unsentDays = 30;
/** The sweep runs once a night: who is told four days before has read it for three at least. Settings of ours. */
const noticeDays = { within: 4, atLeast: 3 } as const;
const atOnce = 500;
const nil = '00000000-0000-0000-0000-000000000000';

export interface Swept {
  readonly notices: number;
  readonly drafts: number;
  readonly unsent: number;
  readonly papers: number;
}

/**
 * Tells which drafts will soon go, then takes away what nobody will go on with: expired drafts, papers uploaded for a request that is over, and stored
 * papers that nothing refers to. What belongs to a dossier, ended or not, is not touched: the foreign keys of the
 * database would refuse it. Each statement stands for itself, so that it may be broken off anywhere and begun again.
 */
export async function sweepDrafts(db: Executor, now: Instant): Promise<Swept> {
  const notices = await noteExpiring(db, now, noticeDays);
  const drafts = await deleteExpiredDrafts(db, now);
  const unsent = await deleteUnsentPapers(db, addMinutes(now, -unsentDays * day));
  const before = addMinutes(now, -unnamedDays * day);
  let [papers, after] = [0, nil];
  for (;;) {
    const ids = await unreferredPapers(db, { before, after, most: atOnce });
    const last = ids.at(-1);
    if (last === undefined) return { notices, drafts, unsent, papers };
    papers += (await discardDocuments(db, ids)).length;
    after = last;
  }
}
