import { refusalText } from '#dossiers';
import type { Lang, Refusal } from '#kernel';
import { bulkRefusalText } from './bulk.text.ts';

/** Why one was not done, as its own page would say. */
export const refusalWords = (refusal: Refusal, lang: Lang): string =>
  (bulkRefusalText[refusal.code] ?? refusalText(refusal))[lang];
