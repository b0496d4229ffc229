import type { Bilingual, UnitId } from '#kernel';

/** A unit whose officials can say what they think of another's dossier. */
export interface OpinionUnit {
  readonly agencyId: UnitId;
  /** A division of the asker's own agency; another agency is asked as a whole. */
  readonly unitId: UnitId | undefined;
  readonly name: Bilingual;
}
