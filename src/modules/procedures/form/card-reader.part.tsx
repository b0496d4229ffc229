import type { Lang } from '#kernel';
import type { CardSlot } from './card-slots.ts';
import { cardFaultText, cardText } from './form.text.ts';

/**
 * Where a script offers to read an identity card, by camera, photo or hand scanner. Without one there is nothing to
 * see here, and a hand scanner works all the same: the server reads what it types.
 */
export function CardReader({ slot, lang }: { readonly slot: CardSlot; readonly lang: Lang }) {
  const words = Object.entries({ ...cardText[lang], ...cardFaultText[lang] });
  return (
    <div
      class="mc-scan"
      data-module="mc-card"
      data-person-id={slot.personId}
      data-called={slot.name}
      data-birth-date={slot.birthDate}
      data-sex={slot.sex}
      {...Object.fromEntries(words.map(([key, text]) => [`data-i18n.${key}`, text]))}
    />
  );
}
