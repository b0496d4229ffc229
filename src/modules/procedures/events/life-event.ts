import type { Bilingual } from '#kernel';

/** Something that happens to people, with the procedures it brings in the order they are usually needed. */
export type LifeEvent = {
  /** Stands in addresses: `sinh-con`. */
  readonly key: string;
  readonly name: Bilingual;
  readonly codes: readonly string[];
};

export const isEventKey = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text);
