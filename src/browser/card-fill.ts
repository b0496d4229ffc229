import type { IdentityCard } from '#kernel';

/** Puts what a card says where `place` names it; the answers are looked through by their reader before they are sent. */
export function fillFrom(card: IdentityCard, place: HTMLElement): void {
  const form = place.closest('form');
  if (form === null) return;
  const { personId = '', called = '', birthDate = '', sex = '' } = place.dataset;
  const [year = '', month = '', day = ''] = card.birthDate.split('-');
  const values = {
    ...{ [personId]: card.personId, [called]: card.name ?? '' },
    ...{ [`${birthDate}-day`]: day, [`${birthDate}-month`]: month, [`${birthDate}-year`]: year },
  };
  for (const [name, value] of Object.entries(values)) {
    const control = name === '' ? null : form.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.value = value;
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    if (radio.name === sex) radio.checked = radio.value === card.sex;
  // What watches for typing is told.
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
