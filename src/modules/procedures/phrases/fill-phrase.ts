import type { Lang } from '#kernel';
import { type Placeholder, type PlaceholderNames, parsePhrase, parseWords } from './parse-phrase.ts';
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
  if (!read.ok) return text;
  return read.value
    .map((part) => ('words' in part ? part.words : plain(values[part.placeholder] ?? '') || gap))
    .join('');
}

/** Words with places of another kind, filled; nothing where a value is empty, since nobody looks through them again. */
export function fillWords<Name extends string>(
  text: string,
  names: PlaceholderNames<Name>,
  values: Readonly<Record<Name, string>>,
): string {
  const read = parseWords(text, names);
  if (!read.ok) return text;
  return read.value.map((part) => ('words' in part ? part.words : plain(values[part.placeholder]))).join('');
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
