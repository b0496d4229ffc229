import { forgetKept, forgetOnSignOut } from './forget-kept.ts';
import { inPageLang } from './in-page-lang.ts';
import { keepAnswers } from './kept-answers.ts';
import { steadyText } from './steady-form.text.ts';

/** Milliseconds after which a line that says nothing is taken for one that is cut. */
const patience = 30_000;

type Submitter = HTMLButtonElement | HTMLInputElement | null;

/**
 * A form that stays where it is when it cannot be sent, with all that was typed, instead of the browser's page of an
 * error. It is sent by the script, the server says where to go; whatever else it answers is left to the browser.
 */
export function steadyForm(form: HTMLFormElement): void {
  forgetOnSignOut(document);
  const { keep, forget } = form.dataset;
  const stopKeeping = keep === undefined ? () => forgetKept(forget ?? '-') : keepAnswers(form, keep);
  const trouble = troubleOf(form);
  let busy = false;
  let [own, last]: [boolean, Submitter] = [false, null];
  const send = async (submitter: Submitter): Promise<void> => {
    if (busy) return;
    [busy, last] = [true, submitter];
    trouble.sending();
    const answer = await post(form, submitter);
    busy = false;
    const to = answer?.headers.get('x-go-to');
    if (answer === undefined) trouble.say('offline');
    else if (answer.status >= 500 || answer.status === 429) trouble.say('busy');
    else if (to === null || to === undefined) sendAsBrowser(form, submitter);
    else go(form, submitter, to, stopKeeping);
  };
  form.addEventListener('submit', (event) => {
    // An old browser does not say which button was pressed.
    if (own || event.defaultPrevented || event.submitter === undefined) return;
    event.preventDefault();
    void send(buttonOf(event.submitter));
  });
  trouble.onAgain(() => void send(last));
  form.dataset['steady'] = 'yes';
  addEventListener('online', () => trouble.isSaid() && !busy && trouble.say('online'));
  addEventListener('pageshow', ({ persisted }) => persisted && trouble.clear());
  const sendAsBrowser = (which: HTMLFormElement, submitter: Submitter): void => {
    own = true;
    if (submitter !== null) {
      const pressed = document.createElement('input');
      Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value });
      which.append(pressed);
      if (submitter.hasAttribute('formaction')) which.action = submitter.formAction;
    }
    which.submit();
  };
}

const buttonOf = (element: HTMLElement | null): Submitter =>
  element instanceof HTMLButtonElement || element instanceof HTMLInputElement ? element : null;

async function post(form: HTMLFormElement, submitter: Submitter): Promise<Response | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  if (submitter !== null && submitter.name !== '') body.append(submitter.name, submitter.value);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const headers = { 'x-sent-by': 'script' };
  const asked = { method: 'POST', body, headers, signal: stop.signal };
  const answer = await fetch(form.action, asked).catch(() => undefined);
  clearTimeout(timer);
  return answer;
}

/** Where the server says, at the place the button leads to. What was not saved yet stays kept. */
function go(form: HTMLFormElement, submitter: Submitter, to: string, saved: () => void): void {
  const target = new URL(to, location.href);
  const pressed = submitter !== null && submitter.name !== '';
  const here = new URL(form.action);
  const same = target.pathname === here.pathname;
  if (target.pathname !== '/dang-nhap' && (pressed || !same)) saved();
  if (submitter?.hasAttribute('formaction') && target.hash === '')
    target.hash = new URL(submitter.formAction).hash;
  if (same && target.search === location.search) {
    history.replaceState(null, '', target);
    location.reload();
  } else location.assign(target);
}

/** What is said below the form while and after it could not be sent. */
function troubleOf(form: HTMLFormElement) {
  const words = inPageLang(steadyText);
  const place = document.createElement('div');
  place.tabIndex = -1;
  const text = document.createElement('p');
  text.className = 'govuk-body';
  text.setAttribute('role', 'status');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'govuk-button';
  again.textContent = words.again;
  place.append(text);
  form.after(place);
  const show = (said: string, wrong: boolean): void => {
    place.className = wrong ? 'govuk-error-summary' : '';
    // Styles of a button are stronger than `hidden`.
    if (wrong) place.append(again);
    else again.remove();
    text.textContent = said;
  };
  return {
    sending: () => show(words.sending, false),
    clear: () => show('', false),
    say: (key: 'offline' | 'busy' | 'online') => {
      show(words[key], true);
      place.focus();
      place.scrollIntoView({ block: 'nearest' });
    },
    isSaid: () => again.isConnected,
    onAgain: (act: () => void) => again.addEventListener('click', act),
  };
}
