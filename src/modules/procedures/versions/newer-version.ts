import type { PlainDate } from '#kernel';

/** A version that came after the one a dossier lives under. */
export interface NewerVersion {
  readonly version: number;
  readonly effectiveFrom: PlainDate;
}
