import type { Bilingual } from '#kernel';

/** Values by the names of their controls. */
export type Values = Readonly<Record<string, string>>;

export const englishName = (name: string): string => `${name}-en`;

/** The controls of a text in both languages, filled in. */
export const bilingualValues = (name: string, text: Bilingual | undefined): Values => ({
  [name]: text?.vi ?? '',
  [englishName(name)]: text === undefined || text.en === text.vi ? '' : text.en,
});
