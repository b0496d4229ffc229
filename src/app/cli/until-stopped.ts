/** A signal that reaches a process twice in this time is one: the terminal sends it, and npm forwards it. */
const oneGesture = 1_000;

/**
 * Resolves when the process is asked to stop: Ctrl-C, SIGTERM, SIGHUP, or, under npm, when npm was killed
 * and would leave a server behind that nobody sees. A second Ctrl-C later ends the process at once.
 */
export function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let first = 0;
  const stop = (): void => {
    if (first === 0) first = Date.now();
    else if (Date.now() - first > oneGesture) process.exit(130);
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  watchParent(resolve);
  return promise;
}

function watchParent(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}
