import type { Dossier, Paper, Step } from '../dossier.ts';

/** What a command changed beside the row itself: steps that are new or other than before, papers added. */
export interface Changes {
  readonly steps: readonly Step[];
  readonly papers: readonly Paper[];
}

export function changesBetween(before: Dossier | undefined, after: Dossier): Changes {
  const known = new Map((before?.steps ?? []).map((step) => [step.id, step]));
  const papers = new Set((before?.papers ?? []).map(({ documentId }) => documentId));
  return {
    steps: after.steps.filter((step) => known.get(step.id) !== step),
    papers: after.papers.filter(({ documentId }) => !papers.has(documentId)),
  };
}
