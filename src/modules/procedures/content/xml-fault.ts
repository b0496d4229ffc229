import { type Bilingual, inBoth } from '#kernel';
import { xmlFaultText } from './xml-fault.text.ts';

/** Why an XML file cannot be read, and where; the words name the column, the line is told by whoever shows them. */
export interface XmlFault {
  readonly message: Bilingual;
  /** From 1. */
  readonly line: number;
}

type Texts = (typeof xmlFaultText)['vi' | 'en'];
type Known = keyof Texts['known'];
type Rule = readonly [pattern: RegExp, say: (found: string) => (text: Texts) => string];

/** Messages that name something. */
const rules: readonly Rule[] = [
  [/missing namespace (?:for prefix|on) <(.*?)>/, (name) => (text) => text.namespace(name)],
  [/attribute <(.*?)> already defined/, (name) => (text) => text.twice(name)],
  [/unknown type <(.*?)>/, (name) => (text) => text.unknown(name)],
  [/(?:unrecognized|unexpected) element <(.*?)>/, (name) => (text) => text.unknown(name)],
  [/unknown attribute <(.*?)>/, (name) => (text) => text.attribute(name)],
  [/unresolved reference <(.*?)>/, (id) => (text) => text.noSuchId(id)],
  [/illegal ID <(.*?)>/, (id) => (text) => text.illegalId(id)],
  [/duplicate ID <(.*?)>/, (id) => (text) => text.sameId(id)],
  [/failed to parse document as/, () => (text) => text.otherRoot],
];

/**
 * What `moddle` and its parser say of a file, in words of the reader's language: `unparsable content … line: 3,
 * column: 10, nested error: closing tag mismatch`. What they say otherwise is told as a broken rule with its place.
 */
export function xmlFault(said: string): XmlFault {
  const [line, column] = [numberIn(said, 'line'), numberIn(said, 'column')];
  const nested = /nested error: (.*)/.exec(said)?.[1] ?? said;
  const rule = rules.find(([pattern]) => pattern.test(nested));
  const piece = /unparsable content ([^\n]{1,60}?)\s*detected/.exec(said)?.[1];
  const message = inBoth(xmlFaultText, (text) => {
    const what = rule
      ? rule[1](rule[0].exec(nested)?.[1] ?? '')(text)
      : isKnown(nested)
        ? text.known[nested]
        : text.other;
    return text.at(column, piece === undefined || rule ? what : text.piece(what, piece));
  });
  return { message, line };
}

const isKnown = (said: string): said is Known => Object.hasOwn(xmlFaultText.vi.known, said);

/** They count from 0; a file without a place is wrong from its beginning. */
const numberIn = (said: string, name: 'line' | 'column'): number =>
  Number(new RegExp(`${name}: (\\d+)`).exec(said)?.[1] ?? 0) + 1;
