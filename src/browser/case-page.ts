import { isTyping, keysAreOff, keysSwitch } from './keys.ts';
import type { Viewer } from './paper-viewer.ts';

/**
 * The page of one dossier: its papers open beside what was declared, and everything has a key. Keys are those of the
 * lists (j, k, o, a, ?), with a few of the paper's own; none works while something is being typed.
 */
export function enhanceCase(page: HTMLElement): void {
  const place = page.querySelector<HTMLElement>('[data-module="mc-viewer"]');
  const papers = [...page.querySelectorAll<HTMLAnchorElement>('a[data-paper]')];
  const keys = page.querySelector<HTMLDetailsElement>('[data-keys]');
  keys?.classList.add('mc-case-keys--on');
  keys?.querySelector('.govuk-details__text')?.append(keysSwitch());
  let viewer: Viewer | undefined;
  let at = -1;
  const show = async (index: number): Promise<void> => {
    const paper = papers[index];
    if (place === null || paper === undefined) return;
    at = index;
    page.classList.add('mc-case--reading');
    const { openViewer } = await import('./paper-viewer.ts');
    viewer ??= openViewer(place, { onClose: close, onStep: (by) => void show(at + by) });
    viewer.show(paper, { at: index, count: papers.length });
  };
  const close = (): void => {
    page.classList.remove('mc-case--reading');
    papers[at]?.focus();
  };
  for (const [index, paper] of papers.entries())
    paper.addEventListener('click', (event) => {
      // Whoever asks for a tab of its own gets one.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void show(index);
    });
  const does: Readonly<Record<string, () => void>> = {
    j: () => void show(Math.min(at + 1, papers.length - 1)),
    k: () => void show(Math.max(at - 1, 0)),
    o: () => {
      const paper = papers[at];
      if (paper !== undefined) window.open(paper.href, '_blank', 'noopener');
    },
    a: () => page.querySelector<HTMLElement>('[aria-labelledby="todo"] .govuk-button')?.focus(),
    n: () => unfold(page.querySelector('[aria-labelledby="notes"] > details:last-of-type')),
    '?': () => unfold(keys),
  };
  document.addEventListener('keydown', (event) => {
    if (isTyping(event) || (keysAreOff() && event.key !== '?')) return;
    const { key } = event;
    if (Object.hasOwn(does, key)) does[key]?.();
    else if (!(viewer?.key(key) ?? false)) return;
    event.preventDefault();
  });
}

function unfold(details: HTMLDetailsElement | null): void {
  if (details === null) return;
  details.open = true;
  const into = details.querySelector<HTMLElement>('textarea') ?? details.querySelector('summary');
  into?.focus();
  details.scrollIntoView({ block: 'nearest' });
}
