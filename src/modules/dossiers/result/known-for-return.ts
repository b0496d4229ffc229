import { type Case, caseComponents } from '../casework/case.ts';
import { type KnownTaker, knownTakers } from './taker.ts';

/** What a dossier says before its result goes out: who may take it, and which originals can go back. */
export interface KnownForReturn {
  readonly takers: readonly KnownTaker[];
  /** Keys of components of which an original was handed in. */
  readonly originals: readonly string[];
}

export const knownForReturn = (found: Case): KnownForReturn => ({
  takers: knownTakers(found.application.applicant, found.application.applicantName),
  originals: caseComponents(found).flatMap(({ key, originals }) => (originals > 0 ? [key] : [])),
});
