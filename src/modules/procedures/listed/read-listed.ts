import { faultSaid } from '../content/faults.ts';
import type { Fault, Located } from '../content/located.ts';
import { resultCode } from '../content/read-policies.ts';
import {
  type At,
  noteFault,
  optional,
  readBilingual,
  readList,
  readMatching,
  readObject,
  readOneOf,
  readText,
  rootOf,
  under,
} from '../content/reader.ts';
import { channels, levels } from '../procedure.ts';
import { isListedCode, type ListedProcedure, type ProcedureList } from './listed.ts';

/** Reads `listed-procedures.json`: titles of procedures that nobody has described here yet. */
export function readListed(source: Located, faults: Fault[]): ProcedureList {
  const root = rootOf(source, faults);
  readObject(root, ['source', 'asOf', 'procedures']);
  const seen = new Set<string>();
  return {
    source: {
      statement: readBilingual(under(root, 'source')),
      asOf: readMatching(under(root, 'asOf'), /^\d{4}-(0[1-9]|1[0-2])$/, {
        vi: 'một tháng, YYYY-MM',
        en: 'a month, YYYY-MM',
      }),
    },
    procedures: readList(under(root, 'procedures'), (item) => {
      const procedure = readOne(item);
      if (seen.has(procedure.code)) noteFault(under(item, 'code'), 'is listed twice');
      seen.add(procedure.code);
      return procedure;
    }),
  };
}

function readOne(at: At): ListedProcedure {
  readObject(at, ['code', 'title', 'field', 'levels', 'decision', 'channels', 'resultCodes']);
  const code = readText(under(at, 'code'));
  if (!isListedCode(code)) noteFault(under(at, 'code'), 'must be a procedure code, like "1.001193"');
  return {
    code,
    title: readText(under(at, 'title')),
    field: readText(under(at, 'field')),
    levels: readList(under(at, 'levels'), (item) => readOneOf(item, levels)),
    decision: optional(under(at, 'decision'), readText),
    channels: readList(under(at, 'channels'), (item) => readOneOf(item, channels)),
    resultCodes: readList(under(at, 'resultCodes'), (item) =>
      readMatching(
        item,
        resultCode,
        faultSaid((t) => t.resultCode),
      ),
    ),
  };
}
