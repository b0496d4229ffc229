import type { termsText } from './terms.text.ts';

/** A word of the field that is explained to citizens. */
export type TermKey = keyof typeof termsText.vi;
