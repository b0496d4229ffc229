import type { SearchIndex } from './search-index.ts';
import { oneLetterApart, soundOf, type Token, withoutTelex } from './tokens.ts';

/** For one asked word: how like it each word of the index is, from 0 to 1, and how much it counts. */
export type Asked = { readonly likeness: Float32Array; readonly weight: number };

const otherMarks = 0.7;
const beginning = 0.7;
const sound = 0.75;
const typo = { one: 0.62, ofKnownWord: 0.3 };

/** `marked`: the whole question was written with marks, so that they mean something. */
export function askedWord(index: SearchIndex, token: Token, marked: boolean): Asked {
  const likeness = new Float32Array(index.words.length);
  const known = index.byPlain.get(token.plain);
  known?.forEach((word) => {
    likeness[word] = !marked || index.words[word]?.marked === token.marked ? 1 : otherMarks;
  });
  if (!known && !fromTelex(index, token, likeness)) likeBeginnings(index, token, likeness);
  likeTypos(index, token, known !== undefined, likeness);
  return { likeness, weight: weightOf(index, likeness, known) };
}

function fromTelex(index: SearchIndex, { plain }: Token, likeness: Float32Array): boolean {
  const bare = withoutTelex(plain);
  const meant = bare === undefined ? undefined : index.byPlain.get(bare);
  meant?.forEach((word) => {
    likeness[word] = 0.95;
  });
  return meant !== undefined;
}

function likeBeginnings(index: SearchIndex, { plain }: Token, likeness: Float32Array): void {
  if (plain.length < 2) return;
  for (const [other, words] of index.byPlain) {
    if (other.startsWith(plain)) for (const word of words) likeness[word] = beginning;
  }
}

/** Vietnamese words are short: of three letters the first must be right. */
function likeTypos(index: SearchIndex, { plain }: Token, known: boolean, likeness: Float32Array): void {
  const like = (words: readonly number[], how: number): void => {
    for (const word of words) likeness[word] = Math.max(likeness[word] ?? 0, how);
  };
  for (const other of index.bySound.get(soundOf(plain)) ?? []) like(index.byPlain.get(other) ?? [], sound);
  if (plain.length < 3 || /^\d+$/.test(plain)) return;
  for (let length = Math.max(2, plain.length - 1); length <= plain.length + 1; length += 1) {
    for (const other of index.byLength.get(length) ?? []) {
      if (plain.length === 3 && other[0] !== plain[0]) continue;
      if (oneLetterApart(plain, other))
        like(index.byPlain.get(other) ?? [], known ? typo.ofKnownWord : typo.one);
    }
  }
}

/** As rare as the word itself, or as what it is most like; a word like nothing still counts, or all would fit. */
function weightOf(index: SearchIndex, likeness: Float32Array, known: readonly number[] | undefined): number {
  const [first] = known ?? [];
  if (first !== undefined) return index.rarity[first] ?? 0;
  let best = { like: 0, rarity: Math.log(1 + index.procedures.length / 20) };
  likeness.forEach((like, word) => {
    if (like > best.like) best = { like, rarity: index.rarity[word] ?? 0 };
  });
  return best.rarity;
}
