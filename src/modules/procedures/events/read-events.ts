import type { Fault, Located } from '../content/located.ts';
import {
  type At,
  noteFault,
  readBilingual,
  readList,
  readObject,
  readText,
  rootOf,
  under,
} from '../content/reader.ts';
import { isEventKey, type LifeEvent } from './life-event.ts';

/** Reads `life-events.yaml`; `known` says which procedures there are, described or listed. */
export function readEvents(
  source: Located,
  known: (code: string) => boolean,
  faults: Fault[],
): readonly LifeEvent[] {
  const seen = new Set<string>();
  return readList(rootOf(source, faults), (item) => {
    readObject(item, ['key', 'name', 'procedures']);
    const key = readText(under(item, 'key'));
    if (!isEventKey(key)) noteFault(under(item, 'key'), 'must be lower-case letters, digits and hyphens');
    if (seen.has(key)) noteFault(under(item, 'key'), 'is used by another event');
    seen.add(key);
    return {
      key,
      name: readBilingual(under(item, 'name')),
      codes: readCodes(under(item, 'procedures'), known),
    };
  });
}

/** A list of codes of procedures that exist, each once. */
export function readCodes(at: At, known: (code: string) => boolean): readonly string[] {
  const seen = new Set<string>();
  const codes = readList(at, (item) => {
    const code = readText(item);
    if (!known(code)) noteFault(item, `is no procedure, neither described nor listed: ${code}`);
    if (seen.has(code)) noteFault(item, 'is named twice');
    seen.add(code);
    return code;
  });
  if (codes.length === 0) noteFault(at, 'must name at least one procedure');
  return codes;
}
