import type { Lang } from '#kernel';
import { Button } from '#ui';
import type { CardSlot } from './card-slots.ts';
import { formText } from './form.text.ts';

/**
 * Where a script offers to read an identity card, by camera, photo or hand scanner. Without one there is nothing to
 * see here, and a hand scanner works all the same: the server reads what it types.
 */
export const CardReader = ({ slot, lang }: { readonly slot: CardSlot; readonly lang: Lang }) => (
  <div
    class="mc-scan"
    data-module="mc-card"
    data-person-id={slot.personId}
    data-called={slot.name}
    data-birth-date={slot.birthDate}
    data-sex={slot.sex}
    hidden
  >
    <Button variant="secondary" type="button" attributes={{ 'aria-expanded': 'false' }}>
      {formText[lang].readCard}
    </Button>
  </div>
);
