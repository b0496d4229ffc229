/**
 * Pages being sorted, by keyboard and at once: turning, leaving out and moving change the form on the page, and the
 * button that saves sends all of it. Without this each button sends the form by itself.
 */
export function enhanceSheets(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-module="mc-sheets"]')) {
    const list = part.querySelector('.mc-sheets');
    if (!list) continue;
    list.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const [deed] = button?.value.split(':') ?? [];
      const card = cardOf(button);
      if (!card || deed === undefined || !act(card, deed)) return;
      event.preventDefault();
      retell(list);
      button?.focus();
    });
    list.addEventListener('change', ({ target }) => {
      if (!(target instanceof Element)) return;
      shown(cardOf(target));
      retell(list);
    });
    list.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && onKey(event)) retell(list);
    });
  }
}

const cardOf = (within: Element | null | undefined): HTMLElement | null =>
  within?.closest<HTMLElement>('.mc-sheet') ?? null;

function act(card: HTMLElement, deed: string): boolean {
  switch (deed) {
    case 'turn':
      return turn(card);
    case 'up':
      return move(card, card.previousElementSibling, 'before');
    case 'down':
      return move(card, card.nextElementSibling, 'after');
    case 'leave':
      return toggle(card);
    default:
      return false;
  }
}

/** Letters act on the page that has the focus, never while something is being typed. */
function onKey(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !(target instanceof Element)) return false;
  if (target instanceof HTMLSelectElement || isTyped(target)) return false;
  const card = cardOf(target);
  if (!card || !keyDone(card, key.toLowerCase())) return false;
  event.preventDefault();
  return true;
}

const isTyped = (target: Element): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';

function keyDone(card: HTMLElement, key: string): boolean {
  if (/^[1-9]$/.test(key)) return choose(card, Number(key));
  switch (key) {
    case 'j':
      return focusOn(card.nextElementSibling);
    case 'k':
      return focusOn(card.previousElementSibling);
    case 'r':
      return act(card, 'turn');
    case 'x':
      return act(card, 'leave');
    case '[':
      return act(card, 'up') && focusOn(card);
    case ']':
      return act(card, 'down') && focusOn(card);
    default:
      return false;
  }
}

function focusOn(card: Element | null): boolean {
  const first = card?.querySelector<HTMLElement>('a, button');
  first?.focus();
  return first !== null && first !== undefined;
}

const selectIn = (card: Element, name: string): HTMLSelectElement | null =>
  card.querySelector<HTMLSelectElement>(`select[name^="${name}"]`);

function turn(card: HTMLElement): boolean {
  const select = selectIn(card, 'xoay-');
  if (!select) return false;
  select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
  shown(card);
  return true;
}

function choose(card: HTMLElement, which: number): boolean {
  const select = selectIn(card, 'giay-to-');
  if (!select || which >= select.options.length) return false;
  select.selectedIndex = which;
  return true;
}

function toggle(card: HTMLElement): boolean {
  const box = card.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!box) return false;
  box.checked = !box.checked;
  shown(card);
  return true;
}

/** Two neighbours change places, and with them the numbers typed for them. */
function move(card: HTMLElement, neighbour: Element | null, where: 'before' | 'after'): boolean {
  const [own, other] = [placeIn(card), placeIn(neighbour)];
  // At the end of what is on the screen the form knows more: it is sent.
  if (!neighbour || !own || !other) return false;
  [own.value, other.value] = [other.value, own.value];
  neighbour[where](card);
  return true;
}

const placeIn = (card: Element | null): HTMLInputElement | null =>
  card?.querySelector<HTMLInputElement>('input[name^="vi-tri-"]') ?? null;

/** What the form says of a page, as it looks. */
function shown(card: HTMLElement | null): void {
  if (!card) return;
  const box = card.querySelector<HTMLInputElement>('input[type="checkbox"]');
  card.classList.toggle('mc-sheet--left', box?.checked === true);
  const image = card.querySelector('img');
  const degrees = selectIn(card, 'xoay-')?.value ?? '0';
  if (image) image.className = `mc-sheet__image mc-sheet__image--${degrees}`;
}

/** Which paper each page goes to now, from the first page on whose choice stands on the screen. */
function retell(list: Element): void {
  let paper: string | undefined;
  for (const card of list.querySelectorAll<HTMLElement>('.mc-sheet')) {
    const select = selectIn(card, 'giay-to-');
    const chosen = select?.selectedOptions[0];
    if (chosen && chosen.value !== '') paper = chosen.text.replace(/^\d+\. /, '');
    const goal = card.querySelector('.mc-sheet__goal');
    if (goal && paper !== undefined)
      goal.textContent = card.classList.contains('mc-sheet--left') ? '–' : paper;
  }
}
