/** Opens the browser's print as soon as the sheets are there, and again by the button, which needs a script. */
export function enhancePrint(root: Document): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-module="mc-print"]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
    button.focus();
  }
  void root.fonts.ready.then(() => print());
}
