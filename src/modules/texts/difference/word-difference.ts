/** A stretch of words: in both wordings, only in the first, or only in the second. */
export interface WordsPart {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Words above which two wordings are told whole instead of word by word: their table would be too large. */
const mostWords = 1_500;

/**
 * Two wordings compared word by word, by a longest common run of words. Without what is added it is the first, without
 * what is gone the second.
 */
export function wordDifference(before: string, after: string): readonly WordsPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'added', text: after },
    ]);
  const lengths = commonLengths(a, b);
  const parts: WordsPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      parts.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      parts.push({ kind: 'gone', text: left ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined(parts);
}

/** Words with the signs after them apart, and the spaces between them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** `lengths[i][j]`: the longest common run of words of `a` from `i` and of `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[i] === b[j]
            ? at(lengths, i + 1, j + 1) + 1
            : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  return lengths;
}

const at = (lengths: readonly Uint16Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

function joined(parts: readonly WordsPart[]): readonly WordsPart[] {
  const whole: WordsPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) whole[whole.length - 1] = { ...part, text: last.text + part.text };
    else if (part.text !== '') whole.push(part);
  }
  return whole;
}
