import { type Bilingual, type DossierId, type Instant, isJsonObject, type JsonObject } from '#kernel';
import type { Handling } from '../handling.ts';
import { onBehalfOfIn } from '../parties/parties.ts';

/** Another dossier of the same person, as the page of one lists it. */
export interface Related {
  readonly id: DossierId;
  /** Its code, before acceptance the code of the request. */
  readonly code: string;
  readonly procedure: Bilingual;
  readonly handling: Handling;
  readonly submittedAt: Instant;
  readonly dueAt: Instant | undefined;
}

/** Identity numbers by which a dossier is another's of the same person: who filed, and the owner it is for. */
export function personsOf(applicant: JsonObject): readonly string[] {
  const own = isJsonObject(applicant) ? applicant['personId'] : undefined;
  const owner = onBehalfOfIn(applicant)?.personId;
  const all = [own, owner].filter((id): id is string => typeof id === 'string' && id !== '');
  return [...new Set(all)];
}
