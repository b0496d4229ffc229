/** Puts the keyboard where the first answer is missing, past what is filled in or folded; a mistake goes before it. */
export function focusFirstEmpty(root: Document): void {
  if (root.querySelector('.govuk-error-summary') !== null) return;
  const form = root.querySelector<HTMLFormElement>('form[data-focus="first-empty"]');
  const controls =
    form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea') ?? [];
  for (const control of controls) {
    if (control.type === 'hidden' || control.offsetParent === null || !isEmpty(control)) continue;
    control.focus();
    return;
  }
}

function isEmpty(control: HTMLInputElement | HTMLSelectElement): boolean {
  if (control.type === 'checkbox') return false;
  if (control.type !== 'radio') return control.value === '' && !isOptional(control);
  const group =
    control.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(control.name)}"]`) ?? [];
  return [...group].every(({ checked }) => !checked);
}

/** Said by the label, for people; here it is read there too. */
const isOptional = ({ labels }: HTMLInputElement | HTMLSelectElement): boolean =>
  [...(labels ?? [])].some(({ textContent }) => /\((không bắt buộc|optional)\)\s*$/.test(textContent ?? ''));
