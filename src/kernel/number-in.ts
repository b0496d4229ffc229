import type { Lang } from './lang.ts';

/** A number as the language writes it, always grouped: `8.000` in Vietnamese, `8,000` in English. */
export const numberIn = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(value);
