import { type Bilingual, cardFaultText, type IdentityCard, inBoth, looksLikeCard, readCard } from '#kernel';
import { datePartNames, type FieldErrors, partsOfIso, textIn } from '#ui/forms';
import { type CardSlot, cardSlots } from './card-slots.ts';
import { rowCountIn } from './check-group.form.ts';
import { formText } from './form.text.ts';
import type { FormPage } from './form.ts';
import type { PostedForm } from './form-context.ts';

/** What a page is after the cards typed into it were read. */
export type CardsRead = {
  readonly body: PostedForm;
  /** Under the number's control: a card that could not be read. */
  readonly errors: FieldErrors;
};

/**
 * A hand scanner types the whole text of a card into the field it stands in, and Enter after it. That text becomes the
 * answers it holds, to be looked through before they are saved. Undefined when no card was typed.
 */
export function readCards(page: FormPage, body: PostedForm): CardsRead | undefined {
  const errors: { [name: string]: Bilingual } = {};
  let [filled, found]: [PostedForm, boolean] = [body, false];
  for (const slot of cardSlots(page, (group) => rowCountIn(group, body))) {
    const text = [slot.personId, slot.name].map((name) => textIn(body, name)).find(looksLikeCard);
    if (text === undefined) continue;
    found = true;
    const card = readCard(text);
    if (card.ok) filled = { ...filled, ...answersOf(slot, card.value) };
    else errors[slot.personId] = inBoth(cardFaultText, (words) => words[card.error]);
    if (card.ok && card.value.name === undefined)
      errors[slot.name] = inBoth(formText, (words) => words.cardWithoutMarks);
  }
  return found ? { body: filled, errors } : undefined;
}

/** As the controls would post it. */
function answersOf(slot: CardSlot, { personId, name = '', birthDate, sex }: IdentityCard): PostedForm {
  const { day, month, year } = partsOfIso(birthDate);
  const names = slot.birthDate === undefined ? undefined : datePartNames(slot.birthDate);
  return {
    ...{ [slot.personId]: personId, [slot.name]: name },
    ...(names === undefined ? {} : { [names.day]: day, [names.month]: month, [names.year]: year }),
    ...(slot.sex === undefined ? {} : { [slot.sex]: sex }),
  };
}
