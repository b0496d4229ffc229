import type { Bilingual } from '#kernel';

/** Of which procedure, as every page of the designer says. */
export interface Designed {
  readonly code: string;
  readonly name: string;
}

/** Why the last act was not done, with where it leads to put it right. */
export interface Told {
  readonly words: Bilingual;
  readonly href?: string | undefined;
}
