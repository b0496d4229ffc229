import { inPageLang } from './in-page-lang.ts';
import { viewerText } from './viewer.text.ts';

export interface Frame {
  readonly stage: HTMLElement;
  /** Which paper it is, read out when it changes. */
  readonly name: HTMLElement;
  readonly count: HTMLElement;
  /** The way to the file itself. */
  readonly apart: HTMLAnchorElement;
}

export const words = inPageLang(viewerText);

/** A sign on a button, and what it does in words. */
export type Act = readonly [sign: string, label: string, act: () => void];

/** The viewer's own parts in its place: a bar of buttons and a stage. */
export function buildFrame(place: HTMLElement, acts: readonly Act[]): Frame {
  const name = made('p', 'mc-viewer__name');
  name.setAttribute('role', 'status');
  const count = made('span', 'mc-viewer__count');
  const stage = made('div', 'mc-viewer__stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'region');
  stage.setAttribute('aria-label', words.stage);
  const apart = document.createElement('a');
  apart.className = 'govuk-link govuk-link--no-visited-state';
  apart.target = '_blank';
  apart.rel = 'noopener';
  apart.textContent = words.open;
  const bar = made('div', 'mc-viewer__bar');
  bar.append(name, ...acts.map(button), count, apart);
  place.replaceChildren(bar, stage);
  return { stage, name, count, apart };
}

function made(tag: 'p' | 'span' | 'div', name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

/** A sentence in the place of a paper. */
export function said(text: string): HTMLElement {
  const element = made('p', 'govuk-body');
  element.textContent = text;
  return element;
}

function button([sign, label, act]: Act): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'govuk-button govuk-button--secondary';
  element.textContent = sign;
  element.title = label;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
