import type { Fault, Located } from '../content/located.ts';
import { type At, noteFault, readList, readObject, readText, rootOf, under } from '../content/reader.ts';
import { readCodes } from '../events/read-events.ts';
import type { SearchWords } from './search-words.ts';

/** Reads `search-words.yaml`; `known` says which procedures there are, described or listed. */
export function readSearchWords(
  source: Located,
  known: (code: string) => boolean,
  faults: Fault[],
): SearchWords {
  const root = rootOf(source, faults);
  readObject(root, ['ignored', 'meant', 'finds']);
  return {
    ignored: readList(under(root, 'ignored'), readText),
    meant: readList(under(root, 'meant'), (item) => {
      readObject(item, ['says', 'means']);
      return { says: readSays(under(item, 'says')), means: readText(under(item, 'means')) };
    }),
    finds: readList(under(root, 'finds'), (item) => {
      readObject(item, ['says', 'codes']);
      return { says: readSays(under(item, 'says')), codes: readCodes(under(item, 'codes'), known) };
    }),
  };
}

function readSays(at: At): readonly string[] {
  const says = readList(at, readText);
  if (says.length === 0) noteFault(at, 'must hold at least one word');
  return says;
}
