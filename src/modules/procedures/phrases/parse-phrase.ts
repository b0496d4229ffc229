import { type Bilingual, err, ok, type Result } from '#kernel';
import { placeholderNames } from './placeholders.table.ts';

export type Placeholder = keyof typeof placeholderNames;

/** What can stand in braces in some words, by a key of ours: as it is written in either language. */
export type PlaceholderNames<Name extends string> = Readonly<Record<Name, Bilingual>>;

/** Of such words, in order: as they are, or the place of something that is known only when they are used. */
export type WordsPart<Name extends string> = { readonly words: string } | { readonly placeholder: Name };

export type PhrasePart = WordsPart<Placeholder>;

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
export const parsePhrase = (source: string): Result<readonly PhrasePart[], readonly PhraseFault[]> =>
  parseWords(source, placeholderNames);

/** The same of words with places of another kind. */
export function parseWords<Name extends string>(
  source: string,
  names: PlaceholderNames<Name>,
): Result<readonly WordsPart<Name>[], readonly PhraseFault[]> {
  const text = source.normalize('NFC');
  const parts: WordsPart<Name>[] = [];
  const faults: PhraseFault[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    parts.push({ words: text.slice(from, match.index) });
    from = match.index + match[0].length;
    const read = readToken(match, names);
    if ('kind' in read) faults.push({ ...read, ...placeOf(text, match.index) });
    else parts.push(read);
  }
  parts.push({ words: text.slice(from) });
  return faults.length > 0 ? err(faults) : ok(joined(parts));
}

function readToken<Name extends string>(
  [all, inside = '', closed]: RegExpMatchArray,
  names: PlaceholderNames<Name>,
): WordsPart<Name> | Omit<PhraseFault, 'line' | 'sign'> {
  if (all === '{{' || all === '}}') return { words: all.slice(1) };
  const name = inside.trim();
  if (all === '}') return { kind: 'unopened', name };
  if (closed === undefined) return { kind: 'unclosed', name };
  const placeholder = placeholderOf(name, names);
  return placeholder ? { placeholder } : { kind: 'unknown', name };
}

/** By either name, whatever its case and the spaces in it. */
function placeholderOf<Name extends string>(name: string, names: PlaceholderNames<Name>): Name | undefined {
  const wanted = name.toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
  return namesIn(names).find((each) => Object.values(names[each]).some((known) => known === wanted));
}

/** The keys of such a table, in its order. */
export const namesIn = <Name extends string>(names: PlaceholderNames<Name>): readonly Name[] =>
  Object.keys(names).filter((each): each is Name => Object.hasOwn(names, each));

/** In the order in which they are explained. */
export const placeholders: readonly Placeholder[] = namesIn(placeholderNames);

const signs = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function placeOf(text: string, index: number): Pick<PhraseFault, 'line' | 'sign'> {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, sign: [...signs.segment(before.at(-1) ?? '')].length + 1 };
}

function joined<Name extends string>(parts: readonly WordsPart<Name>[]): readonly WordsPart<Name>[] {
  const whole: WordsPart<Name>[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if ('words' in part && last && 'words' in last)
      whole[whole.length - 1] = { words: last.words + part.words };
    else if (!('words' in part) || part.words !== '') whole.push(part);
  }
  return whole;
}
