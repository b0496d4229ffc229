/**
 * Shows and hides a password. Ours instead of govuk-frontend's class of the same markup, which is five
 * times as long: the first script of a page has a budget of 5 KB.
 */
export function enhancePasswords(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLElement>('[data-module="govuk-password-input"]')) {
    const input = field.querySelector<HTMLInputElement>('.govuk-js-password-input-input');
    const button = field.querySelector<HTMLButtonElement>('.govuk-js-password-input-toggle');
    if (input !== null && button !== null) attach(field, input, button);
  }
}

function attach(field: HTMLElement, input: HTMLInputElement, button: HTMLButtonElement): void {
  const text = (key: string): string => field.getAttribute(`data-i18n.${key}`) ?? '';
  const status = document.createElement('div');
  status.className = 'govuk-visually-hidden';
  status.setAttribute('aria-live', 'polite');
  field.append(status);
  const show = (shown: boolean): void => {
    input.type = shown ? 'text' : 'password';
    button.textContent = text(shown ? 'hide-password' : 'show-password');
    button.setAttribute('aria-label', text(`${shown ? 'hide' : 'show'}-password-aria-label`));
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'password';
    show(shown);
    status.textContent = text(`password-${shown ? 'shown' : 'hidden'}-announcement`);
  });
  // A browser must not remember the password as ordinary text.
  input.form?.addEventListener('submit', () => show(false));
}
