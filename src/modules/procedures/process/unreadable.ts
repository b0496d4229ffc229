import type { Bilingual } from '#kernel';
import { processFault } from './process-fault.text.ts';
import { unreadableText } from './xml-fault.text.ts';

/** The longest process of the catalogue has 20,000 characters. */
const longestFile = 2_000_000;

export type Unreadable = { readonly message: Bilingual; readonly line?: number | undefined };

/**
 * What is refused before anything is read. Definitions of a document type can make a small file endless; signs that XML
 * does not know cannot be kept, and a bare `&` is read differently by every program.
 */
export function unreadable(xml: string): Unreadable | undefined {
  if (xml.trim() === '') return { message: processFault.empty };
  if (xml.length > longestFile) return { message: processFault.tooLong(longestFile) };
  const said = withoutComments(xml);
  const type = said.search(/<!(DOCTYPE|ENTITY)/i);
  if (type >= 0) return { message: processFault.documentType, line: placeOf(xml, type).line };
  const sign = firstBadSign(xml);
  if (sign >= 0) return at(xml, sign, unreadableText.sign);
  const bare = said.search(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i);
  if (bare >= 0) return at(xml, bare, unreadableText.bare);
  const coded = [...said.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].find(
    ([, hex, decimal]) => !isSign(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return coded && at(xml, coded.index, unreadableText.sign);
}

function at(xml: string, index: number, what: Bilingual): Unreadable {
  const { line, column } = placeOf(xml, index);
  return { message: processFault.atColumn(processFault.notXml(what), column), line };
}

/** Line and column from 1. */
function placeOf(xml: string, index: number): { readonly line: number; readonly column: number } {
  const before = xml.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The same text with blanks for comments and CDATA, in which anything may stand. */
const withoutComments = (xml: string): string =>
  xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (all) => all.replaceAll(/[^\n]/g, ' '));

function firstBadSign(xml: string): number {
  let index = 0;
  for (const sign of xml) {
    if (!isSign(sign.codePointAt(0) ?? 0)) return index;
    index += sign.length;
  }
  return -1;
}

/** Whether XML 1.0 knows a sign (section 2.2). */
const isSign = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
