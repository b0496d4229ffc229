import { inBoth } from '#kernel';
import { faultSaid } from '../content/faults.ts';
import {
  type At,
  noteFault,
  optional,
  readList,
  readObject,
  readOneOf,
  readText,
  under,
} from '../content/reader.ts';
import type { Worded } from '../content/worded.ts';
import { parsePhrase } from './parse-phrase.ts';
import { type Phrase, phraseLimits, phraseUses } from './phrase.ts';
import { phraseFaultText } from './phrase-fault.text.ts';

/** Reads `phrases` of a procedure: what officials may write about its dossiers again and again. */
export function readPhrases(at: At): readonly Phrase[] {
  const seen = new Set<string>();
  return readList(at, (item) => {
    readObject(item, ['use', 'name', 'text']);
    const phrase = {
      use: readOneOf(under(item, 'use'), phraseUses),
      name: readShort(under(item, 'name'), phraseLimits.name),
      text: readWords(under(item, 'text')),
    };
    const key = `${phrase.use} ${phrase.name}`;
    if (seen.has(key))
      noteFault(
        under(item, 'name'),
        faultSaid((t) => t.phraseName),
      );
    seen.add(key);
    return phrase;
  });
}

function readWords(at: At): Worded {
  readObject(at, ['vi', 'en']);
  return { vi: readFilled(under(at, 'vi')), en: optional(under(at, 'en'), readFilled) };
}

function readFilled(at: At): string {
  const text = readShort(at, phraseLimits.text);
  const read = parsePhrase(text);
  if (!read.ok)
    for (const fault of read.error)
      noteFault(
        at,
        inBoth(phraseFaultText, (tell) => tell(fault)),
      );
  return text;
}

function readShort(at: At, longest: number): string {
  const text = readText(at);
  if (text.length > longest)
    noteFault(
      at,
      faultSaid((t) => t.longest(longest)),
    );
  return text;
}
