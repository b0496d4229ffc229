import type { Dossier, Slice } from '../dossier.ts';

/** Whether there is a result: any, or that of one slice. */
export const hasResult = ({ papers }: Pick<Dossier, 'papers'>, slice?: string): boolean =>
  papers.some(({ purpose, slice: of }) => purpose === 'result' && (slice === undefined || of === slice));

/** Slices with result papers of their own: members of a chain of procedures filed once. */
export const withOwnResult = ({ slices }: Pick<Dossier, 'slices'>): readonly Slice[] =>
  slices.filter(({ resultCodes = [] }) => resultCodes.length > 0);

/** Slices that are finished and whose own result is not there yet: the whole is handed out with all of them. */
export const resultsMissing = (dossier: Pick<Dossier, 'slices' | 'papers'>): readonly string[] =>
  withOwnResult(dossier)
    .filter(({ finishedAt, key }) => finishedAt !== null && !hasResult(dossier, key))
    .map(({ key }) => key);

/** What a step that issues has to have: the result of its slice where that has one, else any. */
export const hasResultToIssue = (
  dossier: Dossier,
  { slice }: { readonly slice?: string | undefined },
): boolean => hasResult(dossier, withOwnResult(dossier).find(({ key }) => key === slice)?.key);
