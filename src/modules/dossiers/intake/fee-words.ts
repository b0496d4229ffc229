import type { Lang } from '#kernel';
import { dongIn, feeIn, type ProcedureContent, wordedIn } from '#procedures';
import type { ReckonedFee } from '../decision.ts';

/** `16.000 đồng (8.000 đồng mỗi bản)`: an amount with why; what is published while no amount can be said. */
export function feeWords(
  published: ProcedureContent['fee'],
  own: ReckonedFee | undefined,
  lang: Lang,
): string {
  if (!own) return feeIn(published, lang);
  const rates = published.table?.rows.filter(({ key }) => own.rows.includes(key)) ?? [];
  const why = [...rates.map(({ words }) => wordedIn(words, lang).text), own.ground ?? ''].filter(Boolean);
  return why.length > 0 ? `${dongIn(own.amount, lang)} (${why.join('; ')})` : dongIn(own.amount, lang);
}
