const gap = '[…]';

/** Puts a chosen phrase into its field at once; without this the page comes back with it. */
export function enhancePhrases(root: Document): void {
  for (const picker of root.querySelectorAll<HTMLElement>('[data-module="mc-phrases"]')) {
    const field = root.getElementById(picker.dataset['for'] ?? '');
    const choice = picker.querySelector('select');
    const button = picker.querySelector<HTMLButtonElement>('button[name="chen"]');
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || !choice || !button)
      continue;
    button.addEventListener('click', (event) => {
      const text = choice.selectedOptions[0]?.dataset['text'];
      if (text === undefined) return;
      event.preventDefault();
      insert(field, text, picker.dataset['join'] ?? '\n');
      choice.value = '';
    });
  }
}

/** After what is there; the first gap of it is what the keyboard writes over next. */
function insert(field: HTMLTextAreaElement | HTMLInputElement, text: string, join: string): void {
  const before = field.value.trimEnd();
  const added = join === '\n' ? text : text.replace(/\s+/gu, ' ');
  field.value = before === '' ? added : before + join + added;
  // What keeps drafts of a form listens to this.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  const at = field.value.indexOf(gap, before.length);
  if (at < 0) field.setSelectionRange(field.value.length, field.value.length);
  else field.setSelectionRange(at, at + gap.length);
}
