import type { Lang } from '#kernel';
import { type PhrasePart, type Placeholder, parsePhrase } from './parse-phrase.ts';
import { placeholderNames } from './placeholders.table.ts';

/** Stands where something has still to be written; no form is sent with one in it. */
export const gap = '[…]';

export const hasGap = (text: string): boolean => text.includes(gap);

/** What a dossier holds, as it is said in one language; what is not there yet is absent. */
export type PhraseValues = Readonly<Partial<Record<Placeholder, string>>>;

/**
 * A phrase with what this dossier holds. Values are words and nothing else: braces in a name are no placeholder, a
 * line break no new line, and what looks like a gap is none. A phrase that cannot be read is shown as it was written.
 */
export function fillPhrase(text: string, values: PhraseValues): string {
  const read = parsePhrase(text);
  return read.ok ? read.value.map((part) => wordsOf(part, values)).join('') : text;
}

function wordsOf(part: PhrasePart, values: PhraseValues): string {
  if ('words' in part) return part.words;
  const value = plain(values[part.placeholder] ?? '');
  return value === '' ? gap : value;
}

/** Control and format signs, with which a name could turn the line around, are spaces. */
const plain = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replaceAll(gap, '(…)');

/** A placeholder as it is written in a phrase of this language. */
export const placeholderIn = (placeholder: Placeholder, lang: Lang): string =>
  `{${placeholderNames[placeholder][lang]}}`;
