import type { Lang } from '#kernel';

/** A text of the catalogue: Vietnamese always, English where it has been translated. */
export type Worded = { readonly vi: string; readonly en?: string | undefined };

/** The text for a reader, and the language it is really in (for the `lang` attribute). */
export function wordedIn(text: Worded, lang: Lang): { readonly text: string; readonly lang: Lang } {
  return lang === 'en' && text.en !== undefined
    ? { text: text.en, lang: 'en' }
    : { text: text.vi, lang: 'vi' };
}
