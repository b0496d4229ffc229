import type { ProcedureContent } from '../procedure.ts';
import type { RetentionRule, RetentionTable } from '../retention.ts';
import { faultSaid } from './faults.ts';
import { type Fault, readLocated } from './located.ts';
import { readRetention } from './read-policies.ts';
import {
  type At,
  noteFault,
  readBilingual,
  readBoolean,
  readList,
  readMatching,
  readObject,
  readText,
  rootOf,
  under,
} from './reader.ts';

/** Reads the text of `retention.yaml`. All its mistakes go into `faults`; the table is then not to be used. */
export function retentionFrom(
  file: { readonly name: string; readonly text: string },
  catalogue: readonly ProcedureContent[],
  faults: Fault[],
): RetentionTable {
  const source = readLocated(file.name, file.text);
  faults.push(...source.syntax);
  return readRetentionTable(rootOf(source, source.syntax.length > 0 ? [] : faults), catalogue);
}

/** What it names must be a field or a result of the catalogue. */
function readRetentionTable(at: At, catalogue: readonly ProcedureContent[]): RetentionTable {
  readObject(at, ['default', 'fields', 'results']);
  const fields = new Set(catalogue.map(({ field }) => field.vi));
  const results = new Set(catalogue.flatMap(({ resultCodes }) => resultCodes));
  return {
    default: readRule(under(at, 'default'), []),
    fields: readList(under(at, 'fields'), (item) => {
      const field = readText(under(item, 'field'));
      if (!fields.has(field))
        noteFault(
          under(item, 'field'),
          faultSaid((t) => t.fieldOfNone),
        );
      return { field, ...readRule(item, ['field']) };
    }),
    results: readList(under(at, 'results'), (item) => {
      const code = readMatching(
        under(item, 'code'),
        /^KQ\.[A-Z]\d{2}\.\d{6}$/,
        faultSaid((t) => t.resultCode),
      );
      if (!results.has(code))
        noteFault(
          under(item, 'code'),
          faultSaid((t) => t.resultOfNone),
        );
      return { code, ...readRule(item, ['code']) };
    }),
  };
}

function readRule(at: At, besides: readonly string[]): RetentionRule {
  readObject(at, [...besides, 'retention', 'verified', 'source']);
  return {
    retention: readRetention(under(at, 'retention')),
    verified: readBoolean(under(at, 'verified')),
    source: readBilingual(under(at, 'source')),
  };
}
