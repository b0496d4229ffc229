import type { Bilingual } from '#kernel';
import { processFault } from './process-fault.text.ts';
import { brokenXml, passedOver } from './xml-fault.text.ts';

/** A complaint of the XML parser in our words. */
export type XmlFault = {
  readonly said: Bilingual;
  readonly line: number | undefined;
  /** Whether the file is no XML at all from there on. */
  readonly broken: boolean;
};

/** Reads a message of the parser: `unparsable content <task> detected\n\tline: 3\n\tcolumn: 4\n\tnested error: …`. */
export function xmlFaultOf(message: string): XmlFault {
  const nested = /nested error: (.*)/.exec(message)?.[1] ?? message.split('\n')[0] ?? message;
  const line = numberAfter(message, 'line');
  const column = numberAfter(message, 'column');
  const broken = Object.entries(brokenXml).find(([words]) => nested.startsWith(words))?.[1];
  const at = (said: Bilingual): Bilingual =>
    column === undefined ? said : processFault.atColumn(said, column);
  if (broken) return { said: at(processFault.notXml(broken)), line, broken: true };
  const twice = /^attribute <(.*)> already defined/.exec(nested)?.[1];
  if (twice !== undefined)
    return { said: at(processFault.notXml(passedOver.twice(twice))), line, broken: true };
  return { said: at(passedWords(nested)), line, broken: false };
}

const passed: readonly (readonly [RegExp, (name: string) => Bilingual])[] = [
  [/unknown type <(.*)>/, passedOver.noType],
  [/(?:unexpected|unrecognized) element <(.*)>/, passedOver.notHere],
  [/unknown attribute <(.*)>/, passedOver.noAttribute],
  [/missing namespace (?:on|for prefix) <(.*)>/, passedOver.noPrefix],
  [/illegal ID <(.*)>/, passedOver.badId],
  [/unsupported document encoding <(.*?)>/, passedOver.encoding],
  [/unexpected body text|expected no sub nodes/, () => passedOver.bodyText],
];

function passedWords(nested: string): Bilingual {
  for (const [pattern, words] of passed) {
    const match = pattern.exec(nested);
    if (match) return words((match[1] ?? '').slice(0, 80));
  }
  return passedOver.other;
}

/** Lines and columns from 1. */
function numberAfter(message: string, name: string): number | undefined {
  const found = new RegExp(`${name}: (\\d+)`).exec(message)?.[1];
  return found === undefined ? undefined : Number(found) + 1;
}
