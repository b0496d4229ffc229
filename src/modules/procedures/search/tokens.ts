import { foldText } from '#kernel';

/** A word as it was written and as it is compared: without marks. */
export type Token = { readonly marked: string; readonly plain: string };

export function tokensOf(text: string): readonly Token[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((marked) => ({ marked, plain: foldText(marked) }));
}

/** Whether somebody wrote with marks: then words that differ only in them are told apart. */
export const hasMarks = (tokens: readonly Token[]): boolean =>
  tokens.some(({ marked, plain }) => marked !== plain);

/**
 * What a word would be had the input method been on: `giaays` is giấy, `ddawng` is đăng (Telex). Undefined when
 * nothing in it looks like it.
 */
export function withoutTelex(plain: string): string | undefined {
  const bare = plain
    .replace(/([aeod])\1/g, '$1')
    .replace(/(?<=.)w/g, '')
    .replace(/(?<=[aeiouy])[sfrxj]/g, '');
  return bare === plain ? undefined : bare;
}

/** Words that sound alike to many and are written for each other: `chú` and `trú`, `lí` and `lý`, `xa` and `sa`. */
export const soundOf = (plain: string): string =>
  plain
    .replace(/^ch/, 'tr')
    .replace(/^x/, 's')
    .replace(/^(gi|r)(?=.)/, 'd')
    .replace(/^l/, 'n')
    .replace(/^(k|q)(?!h)/, 'c')
    .replace(/y$/, 'i');

/**
 * Whether one letter put in, left out or changed, or two swapped, makes one word of the other. Words differ: the
 * same word is not one letter apart.
 */
export function oneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from += 1;
  const rest = short.slice(from);
  if (long.length > short.length) return long.slice(from + 1) === rest;
  const swapped = long[from] === rest[1] && long[from + 1] === rest[0];
  return long.slice(from + 1) === rest.slice(1) || (swapped && long.slice(from + 2) === rest.slice(2));
}
