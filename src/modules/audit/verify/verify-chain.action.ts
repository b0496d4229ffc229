import { instantOfDate, isoOf } from '#kernel';
import type { Executor } from '#platform/db';
import { hashAfter, noHash } from '../chain.ts';
import { adminEventsAfter } from './chain.store.ts';

/** An entry that is not what was written, or does not stand where it was written. */
export interface ChainFinding {
  readonly seq: number;
  readonly what: 'chain.gap' | 'chain.previous' | 'chain.hash';
  /** When, by whom and what, as it stands there now. */
  readonly detail: string;
}

export interface ChainVerification {
  readonly entries: number;
  readonly findings: readonly ChainFinding[];
}

/**
 * Derives the chain of the administration's journal anew. Each finding names its own entry: after a changed one the
 * chain is followed by what is stored, so that one change is one finding and not one for everything after it.
 */
export async function verifyAdminEvents(db: Executor, atOnce = 1_000): Promise<ChainVerification> {
  const findings: ChainFinding[] = [];
  let [entries, seq, hash] = [0, 0, noHash];
  for (;;) {
    const batch = await adminEventsAfter(db, seq, atOnce);
    for (const { entry, previous, own } of batch) {
      const detail = `${isoOf(instantOfDate(new Date(entry.at)))} ${entry.by.name}: ${entry.action} ${entry.subject.id}`;
      const say = (what: ChainFinding['what']) => findings.push({ seq: entry.seq, what, detail });
      if (entry.seq !== seq + 1) say('chain.gap');
      else if (previous !== hash) say('chain.previous');
      if (hashAfter(previous, entry) !== own) say('chain.hash');
      [entries, seq, hash] = [entries + 1, entry.seq, own];
    }
    if (batch.length < atOnce) return { entries, findings };
  }
}
