import { type Sending, sendingOf } from './paper-sending.ts';

/**
 * Where papers are sent: choosing a file sends it, in parts that a cut connection does not undo. The library that
 * does it is fetched with the first file. Whatever fails here leaves the form as it is without a script.
 */
export function enhancePaperUploads(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-module="mc-upload"]')) {
    const form = part.closest('form');
    if (form) attach(part, form);
  }
}

function attach(part: HTMLElement, form: HTMLFormElement): void {
  const list = document.createElement('ul');
  list.className = 'govuk-list mc-files';
  list.setAttribute('aria-label', part.getAttribute('data-i18n.list') ?? '');
  const queue: Sending[] = [];
  let busy = false;
  /** One at a time: on a thin line two would both be slow. */
  const next = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await one.send();
    busy = false;
    void finished(list);
  };
  part.classList.add('mc-upload--ready');
  part.before(list);
  part.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const files = Array.from(target.files ?? []);
    target.value = '';
    for (const file of files) {
      const sending = sendingOf({ part, form }, file, () => void finished(list));
      list.append(sending.item);
      if (sending.worthSending) queue.push(sending);
    }
    void next();
  });
}

/**
 * When every file has arrived the paper is shown as the server has it now, in its place: words that are being typed
 * elsewhere on the page are left alone. A file that has not arrived is left to be read about.
 */
async function finished(list: HTMLElement): Promise<void> {
  const items = Array.from(list.children);
  const arrived = items.filter((item) => item.classList.contains('mc-file--received'));
  if (arrived.length === 0 || arrived.length < items.length) return;
  const section = list.closest('section');
  const paper = section?.getAttribute('aria-labelledby');
  const page = await fetch(location.pathname + location.search).then(
    (answer) => answer.text(),
    () => '',
  );
  const fresh = new DOMParser()
    .parseFromString(page, 'text/html')
    .querySelector(`section[aria-labelledby="${paper}"]`);
  for (const part of ['h2', '.mc-paper__files']) {
    const now = fresh?.querySelector(part);
    if (now) section?.querySelector(part)?.replaceWith(document.adoptNode(now));
  }
  if (fresh) for (const item of arrived) item.remove();
}
