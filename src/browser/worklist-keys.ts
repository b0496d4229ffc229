import type { ListWords } from './worklist-words.ts';

/** Whoever dictates or holds a device that types by itself can turn single keys off; the browser remembers. */
const offKey = 'motcua.phim-tat';

/**
 * j and k move the focus along the codes of the rows, so that what is read aloud and where Enter leads is the row one is
 * at. While somebody types, or holds another key down, letters are letters.
 */
export function attachKeys(list: HTMLElement, words: ListWords): void {
  const dialog = keysDialog(words);
  document.body.append(dialog);
  const acts: Readonly<Record<string, () => void>> = {
    j: () => step(list, 1),
    k: () => step(list, -1),
    o: () => rowLink()?.click(),
    x: () => choose(),
    a: () => focus(list.querySelector<HTMLElement>('.mc-bulk button')),
    '/': () => focus(list.querySelector<HTMLElement>('input[type="search"]')),
    n: () => list.querySelector<HTMLElement>('a[rel="next"]')?.click(),
    p: () => list.querySelector<HTMLElement>('a[rel="prev"]')?.click(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog.open) return;
    if (event.key === '?') dialog.showModal();
    else if (isOff() || acts[event.key] === undefined) return;
    else acts[event.key]?.();
    event.preventDefault();
  });
}

const isOff = (): boolean => localStorage.getItem(offKey) === 'tat';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;

const links = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('tbody a.mc-code'),
];

function rowLink(): HTMLElement | null | undefined {
  return document.activeElement?.closest('tr')?.querySelector<HTMLElement>('a.mc-code');
}

/** The first row when one is at none; at either end one stays. */
function step(list: HTMLElement, by: 1 | -1): void {
  const all = links(list);
  const at = all.indexOf(rowLink() ?? document.body);
  focus(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function choose(): void {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

function keysDialog({ keys, close, on, off, rows }: ListWords): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'mc-keys';
  const title = document.createElement('h2');
  title.className = 'govuk-heading-m';
  title.id = 'phim-tat';
  title.textContent = keys;
  dialog.setAttribute('aria-labelledby', title.id);
  const table = document.createElement('dl');
  for (const [key, what] of rows) {
    const [term, text] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = key;
    text.textContent = what;
    table.append(term, text);
  }
  const turn = button(isOff() ? on : off, () => {
    localStorage.setItem(offKey, isOff() ? 'bat' : 'tat');
    turn.textContent = isOff() ? on : off;
  });
  dialog.append(
    title,
    table,
    turn,
    ' ',
    button(close, () => dialog.close()),
  );
  return dialog;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--secondary';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
