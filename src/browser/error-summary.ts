/** Brings a reader to the list of what is wrong, and from each line to its field with the question in view. */
export function enhanceErrorSummary(root: ParentNode): void {
  const summary = root.querySelector<HTMLElement>('[data-module="govuk-error-summary"]');
  if (summary === null) return;
  summary.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && goTo(event.target.hash)) event.preventDefault();
  });
  if (summary.dataset['disableAutoFocus'] !== 'true') focusOnce(summary);
}

function goTo(hash: string): boolean {
  const field = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (field === null) return false;
  (field.closest('.govuk-form-group--error') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
  return true;
}

function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
}
