import type { BrowserContext } from 'playwright-core';
import { axeFindings } from './browser.ts';

/**
 * Puts one document after another into a tab without leaving the page: styles, fonts and axe stay where they
 * are, the page's script runs anew over each. Made for looking at hundreds of examples: a navigation costs
 * ten times as much, and nothing that is looked at depends on it.
 */
const showDocument = `async (html, turn) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  // Parsed without scripts its content is there; in a page with scripts it is not.
  for (const without of next.querySelectorAll('noscript')) without.remove();
  const sheet = (link) => link.rel === 'stylesheet';
  const wanted = [...next.querySelectorAll('link')].filter(sheet).map((link) => link.href);
  for (const link of [...document.querySelectorAll('link')].filter(sheet))
    link.disabled = !wanted.includes(link.href);
  for (const href of wanted) {
    if ([...document.querySelectorAll('link')].some((link) => sheet(link) && link.href === href)) continue;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    document.head.append(link);
    await new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
  }
  for (const node of [...document.head.children]) if (!sheet(node)) node.remove();
  document.head.prepend(...[...next.head.children].filter((node) => !sheet(node) && node.localName !== 'script'));
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(next.body));
  scrollTo(0, 0);
  for (const script of next.querySelectorAll('script[src]')) await import(script.src + '?turn=' + turn);
  await document.fonts.ready;
}`;

/** The parts that most pages share; only their links differ, by the address of the page. */
const frame = ['header.mc-masthead', 'footer.mc-footer'] as const;

const wordingOf = (part: string): string =>
  `document.querySelector('${part}')?.outerHTML.replace(/ (href|action|value)="[^"]*"/g, '') ?? ''`;

export interface Enlarged {
  readonly width: number;
  readonly cut: readonly string[];
}

/**
 * The letters of a browser are those of its root. What is cut: a text that is shown and overflows a box which hides
 * the rest; pictures, what only a screen reader is told, and names that end in an ellipsis at any size are so on
 * purpose.
 */
const enlarge = `(() => {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  const hides = (node) => getComputedStyle(node).overflow !== 'visible' && node.clientWidth > 1;
  const larger = (node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
  const scrolls = (node) => /auto|scroll/.test(getComputedStyle(node).overflow);
  const cut = [...document.querySelectorAll('main *, header *, footer *')]
    .filter((node) => !node.closest('svg') && node.textContent.trim() !== '' && larger(node) && hides(node))
    .filter((node) => !scrolls(node) && !node.matches('select, option, .mc-clamp'))
    .map((node) => node.localName + '.' + node.className);
  const width = root.scrollWidth;
  root.style.fontSize = '';
  return JSON.stringify({ width, cut });
})()`;

export interface ExampleTab {
  /** Shows a document of the same address, its script run. */
  show(html: string): Promise<void>;
  /** What axe finds wrong with it. Head and foot of pages are judged once in each wording. */
  findings(): Promise<readonly string[]>;
  /** How wide what is shown is, in CSS pixels: more than the screen means scrolling sideways. */
  width(): Promise<number>;
  /** The same with letters of twice the size, and which texts are then cut off (WCAG 2.1, 1.4.4). */
  enlarged(): Promise<Enlarged>;
}

/** A tab at `address`, whose documents' styles and scripts come from there. */
export async function exampleTab(
  context: BrowserContext,
  address: string,
  screen: { readonly width: number; readonly height: number },
): Promise<ExampleTab> {
  const page = await context.newPage();
  await page.setViewportSize(screen);
  await page.goto(address);
  let turn = 0;
  // A screen at the desk goes back to its start by itself: its clocks end with the page, and only with it.
  let ticking = false;
  const judged = new Set<string>();
  return {
    show: async (html) => {
      turn += 1;
      if (ticking) await page.goto(address);
      ticking = html.includes('data-module="mc-screen"');
      await page.evaluate(`(${showDocument})(${JSON.stringify(html)}, ${turn})`);
    },
    findings: async () => {
      const words = await Promise.all(frame.map((part) => page.evaluate(wordingOf(part)).then(String)));
      const found = await axeFindings(
        page,
        frame.filter((_, part) => judged.has(words[part] ?? '')),
      );
      if (found.length === 0) for (const each of words) judged.add(each);
      return found;
    },
    width: async () => Number(await page.evaluate('document.documentElement.scrollWidth')),
    enlarged: async () => JSON.parse(String(await page.evaluate(enlarge))),
  };
}
