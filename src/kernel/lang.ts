/** The languages of every text. Vietnamese is the source, English is checked by the compiler. */
export type Lang = 'vi' | 'en';
export const langs = ['vi', 'en'] as const satisfies readonly Lang[];

/** One short text in both languages, for data and for messages made of data. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** The text in the reader's language. */
export const say = (text: Bilingual, lang: Lang): string => text[lang];

/** One sentence of a text catalogue in both languages, for a reader whose language is not known yet. */
export const inBoth = <Vi, En>(
  texts: { readonly vi: Vi; readonly en: En },
  pick: (text: Vi | En, lang: Lang) => string,
): Bilingual => ({ vi: pick(texts.vi, 'vi'), en: pick(texts.en, 'en') });

export const isLang = (value: unknown): value is Lang => value === 'vi' || value === 'en';
