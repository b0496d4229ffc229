import { keepOnlyInTab } from './forget-kept.ts';

/**
 * A screen at the desk. `data-refresh`: shown anew after so many seconds. `data-reset` and `data-idle`: after so
 * many seconds without a touch somebody is asked whether they are still there, and if nobody answers the
 * screen goes to its start; nothing typed by one visitor is kept for the next. `data-forget`: the address leaves the history, so that nobody comes back to it.
 */
export function enhanceScreen(body: HTMLElement): void {
  const { refresh, reset, idle, forget } = body.dataset;
  if (refresh !== undefined) setTimeout(() => location.reload(), Number(refresh) * 1000);
  if (forget !== undefined) history.replaceState(null, '', forget);
  for (const button of body.querySelectorAll<HTMLElement>('[data-print]'))
    button.addEventListener('click', () => print());
  if (reset !== undefined) keepOnlyInTab();
  const dialog = body.querySelector('dialog');
  if (reset !== undefined && idle !== undefined && dialog !== null) watch(dialog, reset, Number(idle));
}

/** Seconds the question stands before the screen goes to its start. */
const answerSeconds = 20;

function watch(dialog: HTMLDialogElement, reset: string, idleSeconds: number): void {
  const left = dialog.querySelector('[data-left]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => location.replace(reset);
  const count = (seconds: number): void => {
    if (left !== null) left.textContent = String(seconds);
    timer = setTimeout(() => (seconds > 1 ? count(seconds - 1) : leave()), 1000);
  };
  const ask = (): void => {
    dialog.showModal();
    count(answerSeconds);
  };
  const begin = (): void => {
    clearTimeout(timer);
    if (dialog.open) dialog.close();
    timer = setTimeout(ask, idleSeconds * 1000);
  };
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
    document.addEventListener(sign, begin, { passive: true });
  // A page that comes back as it was left shows what the one before was looking at.
  addEventListener('pageshow', ({ persisted }) => persisted && leave());
  begin();
}
