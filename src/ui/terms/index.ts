export type { TermKey } from './term-key.ts';
export { type TermGroup, terms } from './terms.table.ts';
export { termsText } from './terms.text.ts';
export { termId, termKeys, termsIn, termsOf, termsPath } from './terms.ts';
