import type { CardPanel } from './card-panel.ts';

/**
 * The QR code of an identity card fills a person's fields in: by camera, by a photo, and by a hand scanner, which types
 * the code's text into the field it stands in. All but the button is fetched when somebody reads a card.
 */
export function enhanceCards(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-module="mc-card"]')) attach(place);
}

function attach(place: HTMLElement): void {
  const form = place.closest('form');
  if (form === null) return;
  const open = document.createElement('button');
  open.type = 'button';
  open.className = 'govuk-button govuk-button--secondary';
  open.textContent = place.getAttribute('data-i18n.open');
  open.setAttribute('aria-expanded', 'false');
  place.append(open);
  let fetched: Promise<CardPanel> | undefined;
  const panel = (): Promise<CardPanel> => {
    fetched ??= import('./card-panel.ts').then(({ cardPanel }) => cardPanel(form, place, open));
    return fetched;
  };
  const use = (act: (with_: CardPanel) => void): void =>
    void panel().then(act, () => {
      fetched = undefined;
      open.textContent = place.getAttribute('data-i18n.failed');
    });
  open.addEventListener('click', () => use(({ toggle }) => toggle()));
  for (const name of [place.dataset['personId'], place.dataset['called']]) {
    const control = form.elements.namedItem(name ?? '');
    if (!(control instanceof HTMLInputElement)) continue;
    const typed = (event: Event): void => {
      // No name or number has two bars; the server reads cards by the same sign.
      if (control.value.split('|').length < 3) return;
      event.preventDefault();
      use(({ take }) => take(control.value));
    };
    control.addEventListener('change', typed);
    control.addEventListener('paste', (event) => setTimeout(() => typed(event)));
    // A scanner presses Enter after what it has typed, which would send the page.
    control.addEventListener('keydown', (event) => event.key === 'Enter' && typed(event));
  }
}
