import { err, ok, type Result } from '#kernel';
import { placeholderNames } from './placeholders.table.ts';

export type Placeholder = keyof typeof placeholderNames;

/** Of a phrase, in order: words as they are, or the place of something a dossier holds. */
export type PhrasePart = { readonly words: string } | { readonly placeholder: Placeholder };

/** One mistake of a phrase and its place, both counted from 1; a sign is what a reader sees as one. */
export interface PhraseFault {
  readonly kind: 'unknown' | 'unclosed' | 'unopened';
  readonly line: number;
  readonly sign: number;
  /** What stands in the braces. */
  readonly name: string;
}

const token = /\{\{|\}\}|\{([^{}\n]*)(\})?|\}/gu;

/** A phrase in its parts, or every mistake in it. `{{` and `}}` are braces that are meant as such. */
export function parsePhrase(source: string): Result<readonly PhrasePart[], readonly PhraseFault[]> {
  const text = source.normalize('NFC');
  const parts: PhrasePart[] = [];
  const faults: PhraseFault[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    parts.push({ words: text.slice(from, match.index) });
    from = match.index + match[0].length;
    const read = readToken(match);
    if ('kind' in read) faults.push({ ...read, ...placeOf(text, match.index) });
    else parts.push(read);
  }
  parts.push({ words: text.slice(from) });
  return faults.length > 0 ? err(faults) : ok(joined(parts));
}

function readToken([all, inside = '', closed]: RegExpMatchArray):
  | PhrasePart
  | Omit<PhraseFault, 'line' | 'sign'> {
  if (all === '{{' || all === '}}') return { words: all.slice(1) };
  const name = inside.trim();
  if (all === '}') return { kind: 'unopened', name };
  if (closed === undefined) return { kind: 'unclosed', name };
  const placeholder = placeholderOf(name);
  return placeholder ? { placeholder } : { kind: 'unknown', name };
}

/** By either name, whatever its case and the spaces in it. */
function placeholderOf(name: string): Placeholder | undefined {
  const wanted = name.toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
  return placeholders.find((each) => Object.values(placeholderNames[each]).some((known) => known === wanted));
}

export const isPlaceholder = (text: string): text is Placeholder => Object.hasOwn(placeholderNames, text);

/** In the order in which they are explained. */
export const placeholders: readonly Placeholder[] = Object.keys(placeholderNames).filter(isPlaceholder);

const signs = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function placeOf(text: string, index: number): Pick<PhraseFault, 'line' | 'sign'> {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, sign: [...signs.segment(before.at(-1) ?? '')].length + 1 };
}

function joined(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  const whole: PhrasePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if ('words' in part && last && 'words' in last)
      whole[whole.length - 1] = { words: last.words + part.words };
    else if (!('words' in part) || part.words !== '') whole.push(part);
  }
  return whole;
}
