/**
 * Keys in a list of questions: arrows go from one to the next, Alt with an arrow presses the button that moves it.
 * Everything can be done by links and buttons too.
 */
export function enhanceQuestionList(list: HTMLElement): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-for="mc-questions"]')) note.hidden = false;
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey ? pressed(event.target, step) : moved(list, event.target, step)) event.preventDefault();
  });
}

function moved(list: HTMLElement, from: EventTarget | null, step: number): boolean {
  const links = [...list.querySelectorAll<HTMLElement>('[data-question]')];
  const at = from instanceof HTMLElement ? links.indexOf(from) : -1;
  const next = at < 0 ? undefined : links[at + step];
  next?.focus();
  return next !== undefined;
}

function pressed(from: EventTarget | null, step: number): boolean {
  const row = from instanceof HTMLElement ? from.closest('.mc-questions__row') : null;
  const button = row?.querySelectorAll<HTMLButtonElement>('.mc-move')[step < 0 ? 0 : 1];
  if (!button || button.disabled) return false;
  button.click();
  return true;
}
