import type { Limit } from '#calendar';
import type { PublishedLimit, TimeLimit } from '../procedure.ts';
import {
  type At,
  noteFault,
  optional,
  readBoolean,
  readList,
  readNumber,
  readObject,
  readOneOf,
  readWorded,
  under,
} from './reader.ts';

/** Reads `timeLimit`. A variant without its own `verified` is as sure as the limit itself. */
export function readTimeLimit(at: At): TimeLimit {
  readObject(at, ['kind', 'value', 'nextWorkingDayAfter15h', 'verified', 'variants']);
  const verified = readBoolean(under(at, 'verified'));
  const kind = readOneOf(under(at, 'kind'), ['hour', 'workday', 'calendar-day', 'same-day', 'by-plan']);
  const limit: PublishedLimit = kind === 'by-plan' ? { kind } : limitOf(at, kind);
  const nextWorkingDayAfter15h = readBoolean(under(at, 'nextWorkingDayAfter15h'));
  if (kind === 'same-day' && !nextWorkingDayAfter15h) {
    noteFault(under(at, 'nextWorkingDayAfter15h'), 'must be true for a same-day procedure');
  }
  return {
    limit,
    nextWorkingDayAfter15h,
    verified,
    variants: readList(under(at, 'variants'), (variant) => {
      readObject(variant, ['case', 'kind', 'value', 'verified']);
      return {
        case: readWorded(under(variant, 'case')),
        limit: limitOf(
          variant,
          readOneOf(under(variant, 'kind'), ['hour', 'workday', 'calendar-day', 'same-day']),
        ),
        verified: optional(under(variant, 'verified'), readBoolean) ?? verified,
      };
    }),
  };
}

function limitOf(at: At, kind: 'hour' | 'workday' | 'calendar-day' | 'same-day'): Limit {
  if (kind === 'same-day') return { kind };
  const value = readNumber(under(at, 'value'), 0.125, 1000);
  if (kind === 'calendar-day' && !Number.isInteger(value)) {
    noteFault(under(at, 'value'), 'must be a whole number of days');
  }
  return { kind, value };
}
