/** Before every name under which answers are kept on this device; after it come draft and page. */
export const keptPrefix = 'mc-kept:';

/** What was not saved within a day is not offered any more, as on the server. */
export const keptMilliseconds = 24 * 60 * 60_000;

/** On a shared screen answers outlive neither the tab nor the visit. */
const sharedName = 'mc-shared';

/** Where answers are kept; undefined where the browser keeps nothing. */
export function keptStorage(): Storage | undefined {
  try {
    return sessionStorage.getItem(sharedName) === null ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

/** From now on this tab is a shared screen's, and begins with nothing. */
export function keepOnlyInTab(): void {
  try {
    sessionStorage.setItem(sharedName, '1');
  } catch {
    return;
  }
  forgetKept('');
}

/** Removes what is kept of a draft, of a page of it, or (`''`) of all; with `olderThan` only what is older. */
export function forgetKept(which: string, olderThan = Number.POSITIVE_INFINITY): void {
  const storage = keptStorage();
  for (const name of Object.keys(storage ?? {})) {
    if (!name.startsWith(keptPrefix + which)) continue;
    const age = Date.now() - Number.parseInt(storage?.getItem(name) ?? '', 10);
    if (olderThan === Number.POSITIVE_INFINITY || !(age < olderThan)) storage?.removeItem(name);
  }
}

/** Whoever signs out leaves nothing behind on the device. */
export function forgetOnSignOut(root: Document): void {
  forgetKept('', keptMilliseconds);
  root.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || target.getAttribute('action') !== '/dang-xuat') return;
    forgetKept('');
    // What was typed last is kept when the page is left; this comes after it.
    addEventListener('pagehide', () => forgetKept(''));
  });
}
