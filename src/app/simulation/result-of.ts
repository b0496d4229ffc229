import { type Dossier, slicesToFill } from '#dossiers';
import type { Official } from '#kernel';

/** Whose result this official can put in: the whole's, or that of a member of a chain. */
export interface ResultPlace {
  readonly slice: string | undefined;
  readonly filled: boolean;
}

/** The results this official has to do with; one that is still missing first. */
export function resultPlaces(dossier: Dossier, actor: Official | undefined): readonly ResultPlace[] {
  const filled = (slice: string | undefined) =>
    dossier.papers.some((paper) => paper.purpose === 'result' && paper.slice === slice);
  if (!dossier.slices.some(({ resultCodes }) => resultCodes !== undefined))
    return [{ slice: undefined, filled: filled(undefined) }];
  if (!actor) return [];
  return slicesToFill(dossier, actor)
    .map(({ key }) => ({ slice: key, filled: filled(key) }))
    .sort((a, b) => Number(a.filled) - Number(b.filled));
}
