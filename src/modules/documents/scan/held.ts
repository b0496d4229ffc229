import type { DocumentRef } from '../document.ts';

/** Why nobody gets a paper now: something was found in it, or the scanner has yet to look at it. */
export type Held = 'infected' | 'awaiting';

/** Where the scanner was taken away again, what waited for it is like what never met one. */
export function heldBack({ scanState }: Pick<DocumentRef, 'scanState'>, scans: boolean): Held | undefined {
  if (scanState === 'infected') return scanState;
  return scanState === 'awaiting' && scans ? scanState : undefined;
}
