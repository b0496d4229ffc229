/**
 * Fetches what keeps a form of a draft steady when somebody begins to use it, or had typed something here that was not
 * saved: whoever only looks at a page is not made to pay for it. And whatever answers are kept on this device go with
 * signing out.
 */
export function startSteadyForm(root: Document): void {
  if (anythingKept())
    void import('./forget-kept.ts').then(
      ({ forgetOnSignOut }) => forgetOnSignOut(root),
      () => undefined,
    );
  const form = root.querySelector<HTMLFormElement>('form[data-module="mc-steady"]');
  if (form === null) return;
  for (const note of root.querySelectorAll<HTMLElement>('[data-for="mc-steady"]')) note.hidden = false;
  let begun = false;
  const begin = (event?: Event): void => {
    if (event?.type === 'input') form.dataset['typed'] = '';
    if (begun) return;
    begun = true;
    // Without a network it is tried again with the next touch; until then the form is sent as without a script.
    const failed = (): void => {
      begun = false;
    };
    void import('./steady-form.ts').then(({ steadyForm }) => steadyForm(form), failed);
  };
  if (form.dataset['typed'] !== undefined || anythingKept(form.dataset['keep'])) begin();
  for (const sign of ['focusin', 'pointerdown', 'input']) form.addEventListener(sign, begin);
}

/** Of one page of a draft, or of any; see `forget-kept.ts`, which is not fetched for this. */
function anythingKept(page = ''): boolean {
  try {
    const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return names.some((name) => name.startsWith(`mc-kept:${page}`));
  } catch {
    return false;
  }
}
