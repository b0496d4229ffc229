import type { CardPanel } from './card-panel.ts';

/**
 * Buttons that read the QR code of an identity card by camera or photo, to fill a person's fields in; all but the button
 * is fetched when one is pressed. A hand scanner needs none: the server reads what it types.
 */
export function enhanceCards(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-module="mc-card"]')) attach(place);
}

function attach(place: HTMLElement): void {
  const button = place.querySelector('button');
  if (button === null) return;
  place.hidden = false;
  let panel: CardPanel | undefined;
  button.addEventListener('click', async () => {
    const { cardPanel } = await import('./card-panel.ts');
    panel ??= cardPanel(place, button);
    panel.toggle();
  });
}
