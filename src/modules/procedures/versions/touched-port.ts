import type { Instant, ProcedureVersionId } from '#kernel';
import type { Parts, PartsTouched } from './reach.ts';
import type { TouchedByVersion } from './touched.ts';

/** Asks those who keep drafts and dossiers, which this module does not know. */
export type TouchedPort = (now: Instant) => Promise<TouchedByVersion>;

/** The same for parts of one procedure, over all its versions. */
export type PartsPort = (
  asked: { readonly versions: readonly ProcedureVersionId[]; readonly parts: Parts },
  now: Instant,
) => Promise<PartsTouched>;
