import { forgetKept, keptPrefix, keptStorage } from './forget-kept.ts';
import { inPageLang } from './in-page-lang.ts';
import { steadyText } from './steady-form.text.ts';

/** Only these hidden fields are part of what somebody typed: over which answers they typed it. */
const seenField = '_thay';

/** Keeps what is typed on this device until it is saved. The answer says to stop, when it has been. */
export function keepAnswers(form: HTMLFormElement, key: string): () => void {
  const name = keptPrefix + key;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      keptStorage()?.setItem(name, `${Date.now()} ${fieldsOf(form)}`);
    } catch {
      // A full or forbidden storage keeps nothing; the page works as without it.
    }
  };
  if (form.dataset['typed'] === undefined) putBack(form, name, key);
  else keep();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 300);
  });
  const leave = (): void => {
    if (timer !== undefined) keep();
  };
  addEventListener('pagehide', leave);
  return () => {
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
    forgetKept(key);
  };
}

/** What was typed and not saved is put back, over which answers too, and said. */
function putBack(form: HTMLFormElement, name: string, key: string): void {
  const kept = keptStorage()?.getItem(name);
  const fields = kept?.slice(kept.indexOf(' ') + 1);
  if (fields === undefined) return;
  const values = new URLSearchParams(fields);
  const before = typedOf(new URLSearchParams(fieldsOf(form)));
  if (typedOf(values) === before) {
    forgetKept(key);
    return;
  }
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) putInput(control, values);
    else if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)
      control.value = values.get(control.name) ?? control.value;
  }
  // What could not be put back, since it is no longer asked, is not worth a word.
  if (typedOf(new URLSearchParams(fieldsOf(form))) !== before) sayPutBack(form, key);
}

function putInput(control: HTMLInputElement, values: URLSearchParams): void {
  if (control.type === 'radio' || control.type === 'checkbox')
    control.checked = values.getAll(control.name).includes(control.value);
  else if (control.type !== 'file' && (control.type !== 'hidden' || control.name === seenField))
    control.value = values.get(control.name) ?? control.value;
}

function sayPutBack(form: HTMLFormElement, key: string): void {
  const note = document.createElement('div');
  note.className = 'govuk-inset-text';
  note.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.className = 'govuk-body';
  text.textContent = inPageLang(steadyText).putBack;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'govuk-button govuk-button--secondary';
  drop.textContent = inPageLang(steadyText).drop;
  drop.addEventListener('click', () => {
    forgetKept(key);
    location.reload();
  });
  note.append(text, drop);
  form.before(note);
}

/** Everything in the form that is text, but its tokens. */
function fieldsOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== '_csrf' && name !== '_khoa') fields.append(name, value);
  return fields.toString();
}

function typedOf(fields: URLSearchParams): string {
  fields.delete(seenField);
  return fields.toString();
}
