import { type Sending, sendingOf } from './paper-sending.ts';

/**
 * Forms that send papers: choosing a file sends it, in parts that a cut connection does not undo. The library that
 * does it is fetched with the first file. Whatever fails here leaves the form as it is without a script.
 */
export function enhancePaperUploads(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-module="mc-upload"]')) attach(form);
}

function attach(form: HTMLFormElement): void {
  const list = document.createElement('ul');
  list.className = 'govuk-list mc-files';
  list.setAttribute('aria-label', form.getAttribute('data-i18n.list') ?? '');
  const queue: Sending[] = [];
  let busy = false;
  /** One at a time: on a thin line two would both be slow. */
  const next = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await one.send();
    busy = false;
    finished(list);
  };
  form.classList.add('mc-upload--ready');
  form.before(list);
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const files = Array.from(target.files ?? []);
    target.value = '';
    for (const file of files) {
      const sending = sendingOf(form, file, () => finished(list));
      list.append(sending.item);
      if (sending.worthSending) queue.push(sending);
    }
    void next();
  });
}

/** When every file has arrived the page is read anew, with them in it; one that has not is left to be read about. */
function finished(list: HTMLElement): void {
  const items = Array.from(list.children);
  const arrived = items.filter((item) => item.classList.contains('mc-file--received'));
  if (arrived.length === 0 || arrived.length < items.length) return;
  const paper = list.closest('section')?.getAttribute('aria-labelledby') ?? '';
  history.replaceState(null, '', `${location.pathname}#${paper}`);
  location.reload();
}
