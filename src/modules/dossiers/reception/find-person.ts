import type { DeskPerson, Sought } from './person.ts';
import { knownNow, ofAnswers, ofSought } from './person.ts';

/** People shown at most; with more the name is to be typed more fully, or the number asked for. */
export const mostFound = 8;

type Found = { readonly answers: Parameters<typeof ofAnswers>[0] };

/**
 * Who a number means: the only one who filed with it here, with what they said of themselves then; nobody yet: what was
 * typed or scanned. A card's own words go before older ones. Undefined: somebody has to choose.
 */
export function personMeant(sought: Sought, found: readonly Found[]): DeskPerson | undefined {
  const typed = ofSought(sought);
  const [only, more] = found;
  if (!only) return typed;
  if (sought.by === 'name' || more) return undefined;
  return knownNow(ofAnswers(only.answers), typed);
}
