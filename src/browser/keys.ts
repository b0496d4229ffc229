import { inPageLang } from './in-page-lang.ts';
import { keysText } from './keys.text.ts';

/** Whoever dictates or holds a device that types by itself turns single keys off, here or in the lists. */
const offKey = 'motcua.phim-tat';

export const keysAreOff = (): boolean => localStorage.getItem(offKey) === 'tat';

/** Whether a key is somebody's typing, or the browser's own: then it is none of ours. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** The switch for all of them; the browser remembers. */
export function keysSwitch(): HTMLButtonElement {
  const words = inPageLang(keysText);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  const show = (): void => {
    button.textContent = keysAreOff() ? words.on : words.off;
  };
  button.addEventListener('click', () => {
    if (keysAreOff()) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, 'tat');
    show();
  });
  show();
  return button;
}
