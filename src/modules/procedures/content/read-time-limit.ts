import type { Limit } from '#calendar';
import { readCondition } from '../form/read-field.ts';
import type { PublishedLimit, TimeLimit, Variant } from '../procedure.ts';
import { faultSaid } from './faults.ts';
import {
  type At,
  noteFault,
  optional,
  readBoolean,
  readDate,
  readList,
  readMatching,
  readNumber,
  readObject,
  readOneOf,
  readWorded,
  under,
} from './reader.ts';

const kinds = ['hour', 'workday', 'calendar-day', 'month', 'fixed-date', 'same-day'] as const;

/** Reads `timeLimit`. A variant without its own `verified` is as sure as the limit itself. */
export function readTimeLimit(at: At, asked: ReadonlySet<string>): TimeLimit {
  readObject(at, ['kind', 'value', 'date', 'nextWorkingDayAfter15h', 'verified', 'variants']);
  const verified = readBoolean(under(at, 'verified'));
  const kind = readOneOf(under(at, 'kind'), [...kinds, 'by-plan']);
  const limit: PublishedLimit = kind === 'by-plan' ? { kind } : limitOfKind(at, kind);
  const nextWorkingDayAfter15h = readBoolean(under(at, 'nextWorkingDayAfter15h'));
  if (kind === 'same-day' && !nextWorkingDayAfter15h) {
    noteFault(
      under(at, 'nextWorkingDayAfter15h'),
      faultSaid((t) => t.sameDay),
    );
  }
  const seen = new Set<string>();
  const variants = readList(under(at, 'variants'), (item) => {
    const variant = readVariant(item, verified, asked);
    if (seen.has(variant.key))
      noteFault(
        under(item, 'key'),
        faultSaid((t) => t.usedByVariant),
      );
    seen.add(variant.key);
    return variant;
  });
  return { limit, nextWorkingDayAfter15h, verified, variants };
}

function readVariant(at: At, verified: boolean, asked: ReadonlySet<string>): Variant {
  readObject(at, ['key', 'case', 'kind', 'value', 'date', 'when', 'verified']);
  const when = readCondition(under(at, 'when'), asked);
  return {
    key: readMatching(
      under(at, 'key'),
      /^[a-z][a-z0-9-]{0,39}$/,
      faultSaid((t) => t.smallLettersFirst),
    ),
    case: readWorded(under(at, 'case')),
    limit: readLimit(at),
    verified: optional(under(at, 'verified'), readBoolean) ?? verified,
    ...(when === undefined ? {} : { when }),
  };
}

/** A limit by its `kind` and its `value` or `date`. */
export const readLimit = (at: At): Limit => limitOfKind(at, readOneOf(under(at, 'kind'), kinds));

function limitOfKind(at: At, kind: Limit['kind']): Limit {
  if (kind === 'same-day') return { kind };
  if (kind === 'fixed-date') return { kind, date: readDate(under(at, 'date')) };
  const value = readNumber(under(at, 'value'), 0.125, 1000);
  if ((kind === 'calendar-day' || kind === 'month') && !Number.isInteger(value)) {
    noteFault(
      under(at, 'value'),
      faultSaid((t) => t.wholeDays),
    );
  }
  return { kind, value };
}
