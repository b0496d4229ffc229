import { type Asked, askedWord } from './likeness.ts';
import type { Findable, Indexed, SearchIndex, Zone } from './search-index.ts';
import { hasMarks, type Token, tokensOf } from './tokens.ts';

export type Ranked = { readonly procedure: Findable; readonly score: number };

/** What fits less than this, or less than this part of the best, is not shown. */
const least = { score: 0.34, ofBest: 0.5 };
/** When nothing else tells two apart: first what is filed here, then what is described, then what is near. */
const standing = { filedHere: 0.02, described: 0.05, commune: 0.02 };
const asMeant = 0.97;

/** The procedures that fit a question, best first. A code finds its procedure. */
export function rank(index: SearchIndex, question: string): readonly Ranked[] {
  const code = question.trim();
  const exact = index.procedures.find(({ procedure }) => procedure.code === code);
  if (exact) return [{ procedure: exact.procedure, score: 2 }];
  const readings = readingsOf(index, tokensOf(question));
  const scored = index.procedures.map((each) => ({
    procedure: each.procedure,
    score: Math.max(0, ...readings.map(({ asked, worth }) => worth * scoreOf(each, asked))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= Math.max(least.score, least.ofBest * best))
    .sort((a, b) => b.score - a.score || (a.procedure.code < b.procedure.code ? -1 : 1));
}

type Reading = { readonly asked: readonly Asked[]; readonly worth: number };

/** The question as it stands and, where it has an abbreviation or an everyday word, as it is meant. */
function readingsOf(index: SearchIndex, tokens: readonly Token[]): readonly Reading[] {
  const marked = hasMarks(tokens);
  const essential = withoutIgnored(index, parted(index, tokens), marked);
  const meant = asMeantIn(index, essential);
  const reading = (words: readonly Token[], worth: number): Reading => ({
    asked: words.map((token) => askedWord(index, token, marked)),
    worth,
  });
  if (essential.length === 0) return [];
  return meant === essential ? [reading(essential, 1)] : [reading(essential, 1), reading(meant, asMeant)];
}

/** Two words written as one, `khaisinh`, are taken apart when both are known. */
function parted({ byPlain }: SearchIndex, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    if (byPlain.has(token.plain) || token.plain.length < 5) return [token];
    for (let at = 2; at <= token.plain.length - 2; at += 1) {
      const [head, tail] = [token.plain.slice(0, at), token.plain.slice(at)];
      if (byPlain.has(head) && byPlain.has(tail)) return [...tokensOf(head), ...tokensOf(tail)];
    }
    return [token];
  });
}

function withoutIgnored(
  { lexicon }: SearchIndex,
  tokens: readonly Token[],
  marked: boolean,
): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const said = lexicon.ignored.find((phrase) => stands(phrase, tokens, at, marked));
    const token = tokens[at];
    if (!said && token) kept.push(token);
    at += said?.length ?? 1;
  }
  return kept.length > 0 ? kept : tokens;
}

/** The longest everyday words first; `tokens` themselves when there are none. */
function asMeantIn({ lexicon }: SearchIndex, tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  let changed = false;
  for (let at = 0; at < tokens.length; ) {
    const here = lexicon.meant.filter(({ says }) => stands(says, tokens, at, false));
    const longest = here.reduce<(typeof here)[number] | undefined>(
      (best, each) => (best && best.says.length >= each.says.length ? best : each),
      undefined,
    );
    const token = tokens[at];
    if (longest) made.push(...longest.means);
    else if (token) made.push(token);
    changed ||= longest !== undefined;
    at += longest?.says.length ?? 1;
  }
  return changed ? made : tokens;
}

const stands = (phrase: readonly Token[], tokens: readonly Token[], at: number, marked: boolean): boolean =>
  phrase.every(({ plain, marked: written }, n) => {
    const token = tokens[at + n];
    return marked ? token?.marked === written : token?.plain === plain;
  });

function scoreOf({ procedure, zones, field }: Indexed, asked: readonly Asked[]): number {
  let best = 0;
  for (const zone of zones) best = Math.max(best, zone.worth * fit(zone, asked));
  if (best === 0) return 0;
  const { filedHere, described, levels } = procedure;
  return (
    best +
    0.12 * covered(field, asked) +
    (filedHere ? standing.filedHere : 0) +
    (described ? standing.described : 0) +
    (levels.includes('commune') ? standing.commune : 0)
  );
}

/**
 * How well a text answers: half for the asked words that it has, half for those that stand there side by side as
 * they were asked (in Vietnamese two syllables make the word), less for what it says besides.
 */
function fit(zone: Zone, asked: readonly Asked[]): number {
  const alone = covered(zone, asked);
  if (alone === 0) return 0;
  const together = asked.length < 2 ? alone : coveredInPairs(zone, asked);
  return (
    (0.5 * alone + 0.5 * together) * (0.7 + 0.3 * Math.min(1, alone * (massAsked(asked) / (zone.mass || 1))))
  );
}

const massAsked = (asked: readonly Asked[]): number => asked.reduce((sum, { weight }) => sum + weight, 0);

function covered({ words }: Zone, asked: readonly Asked[]): number {
  let [found, all] = [0, 0];
  for (const { likeness, weight } of asked) {
    let best = 0;
    for (const word of words) best = Math.max(best, likeness[word] ?? 0);
    found += best * weight;
    all += weight;
  }
  return all === 0 ? 0 : found / all;
}

function coveredInPairs({ words }: Zone, asked: readonly Asked[]): number {
  let [found, all] = [0, 0];
  for (let n = 1; n < asked.length; n += 1) {
    const [left, right] = [asked[n - 1], asked[n]];
    if (!left || !right) continue;
    let best = 0;
    for (let at = 1; at < words.length; at += 1) {
      best = Math.max(
        best,
        (left.likeness[words[at - 1] ?? -1] ?? 0) * (right.likeness[words[at] ?? -1] ?? 0),
      );
    }
    const weight = left.weight + right.weight;
    found += best * weight;
    all += weight;
  }
  return all === 0 ? 0 : found / all;
}
