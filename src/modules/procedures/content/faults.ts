import { type Bilingual, inBoth } from '#kernel';
import { faultsText } from './faults.text.ts';

/** A message of a fault in both languages. */
export const faultSaid = (
  pick: (text: (typeof faultsText)['vi'] | (typeof faultsText)['en']) => string,
): Bilingual => inBoth(faultsText, pick);
