import { maskIdNumber } from '#identity';
import type { Lang } from '#kernel';
import type { EventOf } from '../events.ts';
import { returnText, takerText } from './return-result.text.ts';

type Note = readonly [label: string, value: string];

/** What the history says of a hand-over besides the taker's name; the number of their paper stays covered. */
export function takingNotes(
  { taking, item = '' }: EventOf<'ResultReturned'>['private'],
  nameOf: (components: readonly string[]) => string,
  lang: Lang,
): readonly Note[] {
  const text = returnText[lang];
  if (!taking) return [[text.item, item]];
  const { as, personId, mandate = '', signature, givenBack, collected } = taking;
  return [
    [text.takenAs, takerText[as][lang]],
    [text.paperNumber, personId === undefined ? '' : maskIdNumber(personId)],
    [text.mandate, mandate],
    [text.signature, signature === 'paper' ? text.onPaper : text.onScreen],
    [text.givenBack, nameOf(givenBack)],
    [text.collected, collected.join('; ')],
  ];
}
