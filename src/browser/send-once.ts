const pause = 1000;

/** A second click within a second sends nothing: shaking hands and slow networks. The server holds without it. */
export function sendOnce(root: Document): void {
  const sent = new WeakMap<EventTarget, number>();
  root.addEventListener('submit', (event) => {
    if (event.target === null || event.defaultPrevented) return;
    const before = sent.get(event.target) ?? Number.NEGATIVE_INFINITY;
    if (event.timeStamp - before < pause) event.preventDefault();
    else sent.set(event.target, event.timeStamp);
  });
}
