import type { Dossier, Paper, Slice, Step } from '../dossier.ts';

/** What a command changed beside the row itself: steps, slices and papers that are new or other than before. */
export interface Changes {
  readonly steps: readonly Step[];
  readonly slices: readonly Slice[];
  readonly papers: readonly Paper[];
}

export function changesBetween(before: Dossier | undefined, after: Dossier): Changes {
  return {
    steps: changed(before?.steps, after.steps),
    slices: changed(before?.slices, after.slices),
    papers: changed(before?.papers, after.papers),
  };
}

/** Folding keeps what it does not change, so that what is the same object is the same row. */
function changed<T>(before: readonly T[] = [], after: readonly T[]): readonly T[] {
  const known = new Set(before);
  return after.filter((each) => !known.has(each));
}
