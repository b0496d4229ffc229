import type { Bilingual, Instant, PlainDate } from '#kernel';

/** Ways of reading a dossier: its page, one of its papers, a printed form, the API, a list taken away as a file. */
export const readingKinds = ['page', 'paper', 'form', 'api', 'list'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** An official who read a dossier on a day, in a post. */
export interface Reading {
  readonly day: PlainDate;
  readonly firstAt: Instant;
  readonly kinds: readonly ReadingKind[];
  /** The person; only for those who answer for them. */
  readonly by: string;
  readonly post: Bilingual;
  readonly agency: Bilingual;
}
