import type { ListWords } from './worklist-words.ts';

/** Milliseconds: what changes together is shown once, and not by all desks in the same moment. */
const together = 1_200;
const spread = 1_500;
const whileBusy = 1_500;
/** Minutes without a touch after which a desk stops asking, so that it does not keep its session alive for ever. */
const untouched = 30;

/** Shows the list anew when the server says that something changed, or every moment while something goes on. */
export function startLive(list: HTMLElement, words: ListWords | undefined): void {
  if (list.dataset['busy'] !== undefined) setTimeout(() => void watchBusy(list), whileBusy);
  if (list.dataset['live'] === undefined || typeof EventSource === 'undefined') return;
  let due: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    if (due !== undefined) return;
    const show = (): void => {
      due = undefined;
      void renew(list, words);
    };
    due = setTimeout(show, together + Math.random() * spread);
  };
  let source: EventSource | undefined;
  const listen = (): void => {
    if (source) return;
    source = new EventSource('/lam-viec/thay-doi');
    source.addEventListener('work', changed);
    // What happened while nobody listened is not told: whoever comes back looks once.
    source.addEventListener('error', () => source?.readyState === EventSource.CONNECTING && changed());
  };
  const leave = (): void => {
    source?.close();
    source = undefined;
  };
  let touched = Date.now();
  for (const sign of ['pointerdown', 'keydown', 'focusin'])
    document.addEventListener(sign, () => {
      const away = source === undefined;
      touched = Date.now();
      listen();
      if (away) changed();
    });
  setInterval(() => Date.now() - touched > untouched * 60_000 && leave(), 60_000);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  listen();
}

async function watchBusy(list: HTMLElement): Promise<void> {
  const fresh = await fetched(list);
  if (fresh) show(list, fresh);
  if (list.dataset['busy'] !== undefined) setTimeout(() => void watchBusy(list), whileBusy);
}

/** Whoever is at a row or has chosen some keeps their place, and is told that there is something new. */
async function renew(list: HTMLElement, words: ListWords | undefined): Promise<void> {
  const fresh = await fetched(list);
  if (!fresh || fresh.innerHTML === list.innerHTML) return;
  if (words && inUse(list)) tell(list, words);
  else if (!inUse(list)) show(list, fresh);
}

const inUse = (list: HTMLElement): boolean =>
  list.contains(document.activeElement) || list.querySelector('input[type="checkbox"]:checked') !== null;

/** Undefined where the page is no longer there for us: then whoever clicks is asked to sign in. */
async function fetched(list: HTMLElement): Promise<HTMLElement | undefined> {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById(list.id) ?? undefined;
  } catch {
    return undefined;
  }
}

function show(list: HTMLElement, fresh: HTMLElement): void {
  list.replaceChildren(...fresh.childNodes);
  if (fresh.dataset['busy'] === undefined) delete list.dataset['busy'];
}

function tell(list: HTMLElement, words: ListWords): void {
  if (list.querySelector('.mc-changed')) return;
  const notice = document.createElement('p');
  notice.className = 'govuk-inset-text mc-changed';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = words.show;
  button.addEventListener('click', () => location.reload());
  notice.append(words.changed, ' ', button);
  list.prepend(notice);
}
