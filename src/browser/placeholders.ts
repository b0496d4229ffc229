/** Puts a placeholder where the cursor stands; without this the page comes back with it at the end. */
export function enhancePlaceholders(root: Document): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-module="mc-placeholders"]')) {
    const field = root.getElementById(group.dataset['for'] ?? '');
    if (!(field instanceof HTMLTextAreaElement)) continue;
    group.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-text]') : null;
      const text = button?.dataset['text'];
      if (text === undefined) return;
      event.preventDefault();
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
  }
}
