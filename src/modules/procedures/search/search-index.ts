import type { Channel, FilingRoute, Level, ProcedureContent } from '../procedure.ts';
import type { SearchWords } from './search-words.ts';
import { soundOf, type Token, tokensOf } from './tokens.ts';

export type OnlineLevel = ProcedureContent['onlineLevel']['value'];

/** A procedure as it is found: described here, or known by its title alone. */
export type Findable = {
  readonly code: string;
  readonly nameVi: string;
  /** Undefined for those known by their title alone: nobody has translated it. */
  readonly nameEn?: string | undefined;
  readonly fieldVi: string;
  readonly fieldEn?: string | undefined;
  readonly levels: readonly Level[];
  readonly channels: readonly Channel[];
  readonly keywords: readonly string[];
  /** Undefined when only the title is known. */
  readonly route?: FilingRoute | undefined;
  readonly onlineLevel?: OnlineLevel | undefined;
  readonly described: boolean;
  readonly filedHere: boolean;
};

/** A text of a procedure by numbers of its words; `worth` counts for how much a match in it counts. */
export type Zone = { readonly words: readonly number[]; readonly mass: number; readonly worth: number };
export type Indexed = { readonly procedure: Findable; readonly zones: readonly Zone[]; readonly field: Zone };

export type SearchIndex = {
  /** As they are shown when nothing is asked: what is filed here, what is described, the rest; by name. */
  readonly inOrder: readonly Findable[];
  readonly procedures: readonly Indexed[];
  /** The words by number; `rarity` of a word is higher the fewer procedures have it. */
  readonly words: readonly Token[];
  readonly rarity: readonly number[];
  readonly byPlain: ReadonlyMap<string, readonly number[]>;
  /** Words without marks, by their length and by how they sound. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly lexicon: {
    readonly ignored: readonly (readonly Token[])[];
    readonly meant: readonly { readonly says: readonly Token[]; readonly means: readonly Token[] }[];
  };
};

type Text = { readonly text: string; readonly worth: number };

/** A phrase people use counts as the name does; each place further down its list a little less. */
const worthOfPhrase = (place: number): number => 1.06 - 0.03 * place;

/** Everything a search looks at, made once for a state of the catalogue. */
export function indexOf(procedures: readonly Findable[], lexicon: SearchWords): SearchIndex {
  const numbers = new Map<string, number>();
  const words: Token[] = [];
  const numberOf = (token: Token): number => {
    const known = numbers.get(token.marked);
    if (known !== undefined) return known;
    numbers.set(token.marked, words.length);
    return words.push(token) - 1;
  };
  const phrases = phrasesByCode(lexicon);
  const written = procedures.map((procedure) => ({
    procedure,
    texts: textsOf(procedure, phrases.get(procedure.code) ?? []).map(({ text, worth }) => ({
      words: tokensOf(text).map(numberOf),
      worth,
    })),
    field: tokensOf(`${procedure.fieldVi} ${procedure.fieldEn ?? ''}`).map(numberOf),
  }));
  const rarity = raritiesOf(
    words,
    written.map(({ texts }) => texts.flatMap((text) => text.words)),
  );
  const byPlain = numbersByPlain(words);
  const mass = (list: readonly number[]) => list.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
  return {
    inOrder: inOrder(procedures),
    procedures: written.map(({ procedure, texts, field }) => ({
      procedure,
      zones: texts.map((text) => ({ ...text, mass: mass(text.words) })),
      field: { words: field, mass: mass(field), worth: 1 },
    })),
    words,
    rarity,
    byPlain,
    byLength: grouped([...byPlain.keys()], (plain) => plain.length),
    bySound: grouped([...byPlain.keys()], soundOf),
    lexicon: {
      ignored: longestFirst(lexicon.ignored.map(tokensOf)),
      meant: lexicon.meant.flatMap(({ says, means }) =>
        says.map((said) => ({ says: tokensOf(said), means: tokensOf(means) })),
      ),
    },
  };
}

function inOrder(procedures: readonly Findable[]): readonly Findable[] {
  const { compare } = new Intl.Collator('vi');
  const standing = ({ filedHere, described }: Findable) => (filedHere ? 0 : described ? 1 : 2);
  return [...procedures].sort(
    (a, b) => standing(a) - standing(b) || compare(a.nameVi, b.nameVi) || (a.code < b.code ? -1 : 1),
  );
}

const longestFirst = <T>(lists: readonly (readonly T[])[]) => [...lists].sort((a, b) => b.length - a.length);

function textsOf(procedure: Findable, phrases: readonly Text[]): readonly Text[] {
  const { nameVi, nameEn, keywords } = procedure;
  return [
    { text: nameVi.replace(/^thủ tục /i, ''), worth: 1 },
    ...(nameEn === undefined ? [] : [{ text: nameEn, worth: 1 }]),
    ...keywords.map((text) => ({ text, worth: worthOfPhrase(0) })),
    ...phrases,
  ];
}

function phrasesByCode({ finds }: SearchWords): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, Text[]>();
  for (const { says, codes } of finds) {
    codes.forEach((code, place) => {
      const texts = says.map((text) => ({ text, worth: worthOfPhrase(place) }));
      found.set(code, [...(found.get(code) ?? []), ...texts]);
    });
  }
  return found;
}

/** By the word without its marks: who types without them looks for all of them at once. */
function raritiesOf(words: readonly Token[], texts: readonly (readonly number[])[]): readonly number[] {
  const having = new Map<string, number>();
  for (const text of texts) {
    for (const plain of new Set(text.map((word) => words[word]?.plain ?? ''))) {
      having.set(plain, (having.get(plain) ?? 0) + 1);
    }
  }
  return words.map(({ plain }) => Math.log(1 + texts.length / (having.get(plain) ?? 1)));
}

function numbersByPlain(words: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  return grouped([...words.keys()], (number) => words[number]?.plain ?? '');
}

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}
