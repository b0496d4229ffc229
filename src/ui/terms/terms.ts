import { foldText } from '#kernel';
import type { TermKey } from './term-key.ts';
import { type TermGroup, terms } from './terms.table.ts';
import { termsText } from './terms.text.ts';

/** Where every word is explained, one below the other. */
export const termsPath = '/thuat-ngu';

const isKey = (key: string): key is TermKey => key in terms;

/** Every explained word, in the order of the page that lists them. */
export const termKeys: readonly TermKey[] = Object.keys(terms).filter(isKey);

/** The part of that page which explains one word: `/thuat-ngu#ngay-lam-viec`. The same in both languages. */
export const termId = (key: TermKey): string =>
  foldText(termsText.vi[key].name).replace(/,/g, '').replace(/ /g, '-');

export const termsOf = (group: TermGroup): readonly TermKey[] =>
  termKeys.filter((key) => terms[key].group === group);

/** Each spelling with its word; longer ones first, so that “bản sao có chứng thực” is not also “chứng thực”. */
const spellings = (): readonly (readonly [string, TermKey])[] =>
  termKeys
    .flatMap((key) => (terms[key].found ?? []).map((words) => [words, key] as const))
    .sort(([a], [b]) => b.length - a.length);

/** The hard words that occur in texts of a procedure, each once, in the order of the list. */
export function termsIn(texts: readonly (string | undefined)[]): readonly TermKey[] {
  const known = new Map(spellings());
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...known.keys()].join('|')})(?!\\p{L})`, 'gu');
  const text = texts.join('\n').normalize('NFC').toLowerCase();
  const found = new Set([...text.matchAll(pattern)].map(([words]) => known.get(words)));
  return termKeys.filter((key) => found.has(key));
}
