import type { Marking } from '#procedures';

/** Where an e-procedure stood, as journals of the first release wrote it: steps open and done, by their nodes. */
interface FirstMarking {
  readonly open: readonly string[];
  readonly done: readonly string[];
  readonly ended: boolean;
}

/**
 * The marking an entry speaks of. Entries are never rewritten, so that the first form is read for good; the
 * e-procedures of its time had no branches, and so no tokens waiting at a join.
 */
export function markingOf(written: Marking | FirstMarking): Marking {
  if ('tokens' in written) return written;
  const { open, done, ended } = written;
  return { tokens: open.map((node) => ({ node })), done: done.map((node) => ({ node })), ended };
}
