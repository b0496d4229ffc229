import type { Instant } from '#kernel';
import type { TouchedByVersion } from './touched.ts';

/** Asks those who keep drafts and dossiers, which this module does not know. */
export type TouchedPort = (now: Instant) => Promise<TouchedByVersion>;
