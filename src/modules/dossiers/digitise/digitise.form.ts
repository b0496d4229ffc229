import type { FormBody } from '#platform/http';
import { textIn } from '#ui/forms';
import { type SheetChange, type SheetDeed, sheetDeeds, turns } from './sheets.ts';

/** Pages of a pile on one screen: a form of more would be slow to send and long to scroll. */
export const sheetsOnScreen = 60;

/** What one press of a button on the pile's form asks for. */
export interface AskedOfPile {
  readonly version: number;
  readonly changes: readonly SheetChange[];
  readonly act:
    | { readonly kind: 'save' | 'finish' | 'drop' }
    | { readonly kind: 'deed'; readonly deed: SheetDeed; readonly at: number };
}

/** Reads the form: of each page on the screen what is said of it. Places are typed from 1. */
export function pileForm(body: FormBody, keys: readonly string[]): AskedOfPile {
  const places = Object.keys(body).flatMap((name) => /^xoay-(\d{1,4})$/.exec(name)?.[1] ?? []);
  const changes = places.map((text): SheetChange => {
    const at = Number(text) - 1;
    const begins = textIn(body, `giay-to-${text}`);
    const typed = /^\d{1,4}$/.exec(textIn(body, `vi-tri-${text}`).trim())?.[0];
    const to = typed === undefined ? undefined : Number(typed) - 1;
    return {
      at,
      to: to === at ? undefined : to,
      turn: turns.find((turn) => String(turn) === textIn(body, `xoay-${text}`)) ?? 0,
      begins: keys.includes(begins) ? begins : undefined,
      left: textIn(body, `bo-${text}`) !== '',
    };
  });
  return { version: Number(textIn(body, 'phien-ban')) || 0, changes, act: actIn(textIn(body, 'lam')) };
}

function actIn(text: string): AskedOfPile['act'] {
  if (text === 'xong') return { kind: 'finish' };
  if (text === 'bo-het') return { kind: 'drop' };
  const [name, place] = text.split(':');
  const deed = sheetDeeds.find((each) => each === name);
  return deed ? { kind: 'deed', deed, at: Number(place) - 1 } : { kind: 'save' };
}

/** From which page on the pile is shown, from 0. */
export const fromIn = (query: Readonly<Record<string, string>>): number =>
  Math.max(0, Math.min(9_999, Math.trunc(Number(query['tu']) || 1) - 1));
