import { type Limit, workdayMinutes } from '#calendar';
import {
  assertNever,
  err,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import { limitOf, type ProcedureVersion, variantsOf } from '../procedure.ts';
import { legalMinutes } from '../process/legal-time.ts';

/** A shorter time than the law's that a unit promises, from its day to the day before `to`. */
export type LocalLimit = {
  readonly code: string;
  readonly unitId: UnitId;
  /** Undefined for the main limit. */
  readonly variant?: string | undefined;
  readonly limit: Limit;
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
  /** The decision or the promise it rests on. */
  readonly ground: string;
};

export type LocalLimitRefusal = Refusal<
  | 'local-limit.no-such-case'
  | 'local-limit.no-limit'
  | 'local-limit.longer-than-law'
  | 'local-limit.ends-before-it-begins'
  | 'local-limit.no-ground'
>;

/** Whether a unit may promise this under a version of the procedure: only ever less than the law allows. */
export function checkLocalLimit(
  local: LocalLimit,
  version: ProcedureVersion,
): Result<LocalLimit, LocalLimitRefusal> {
  const { variant, from, to, ground } = local;
  if (ground.trim() === '') return err(refusal('local-limit.no-ground'));
  if (to !== undefined && to <= from) return err(refusal('local-limit.ends-before-it-begins'));
  const cases = variantsOf(version).map(({ key }) => key);
  if (variant !== undefined && !cases.includes(variant)) {
    return err(refusal('local-limit.no-such-case', { cases }));
  }
  const law = limitOf(version, variant);
  if (!law) return err(refusal('local-limit.no-limit'));
  return isLonger(local.limit, law) ? err(refusal('local-limit.longer-than-law', { law })) : ok(local);
}

/**
 * Whether a limit may leave more time than the law's. Of the same unit the numbers are compared; else the most
 * working minutes the one can hold with the fewest the other holds, so that no week makes the promise longer.
 */
export function isLonger(local: Limit, law: Limit): boolean {
  // What the law counts from the hour of reception may not be counted from the next day.
  if (local.cutOff && !law.cutOff && law.kind !== 'same-day') return true;
  if (local.kind === 'fixed-date' && law.kind === 'fixed-date') return local.date > law.date;
  if (local.kind === law.kind) return 'value' in local && 'value' in law && local.value > law.value;
  // A date of its own cannot be compared with a length of time, and so is never known to be shorter.
  if (local.kind === 'fixed-date' || law.kind === 'fixed-date') return true;
  return mostMinutes(local) > leastMinutes(law);
}

/** Received at 15:00, the last moment of the same-day rule, with closing time at 17:00 (handbook §4.5.4, §5.1). */
const afterThree = 120;

/** The fewest working minutes a limit can hold. */
const leastMinutes = (limit: Limit): number => (limit.kind === 'same-day' ? afterThree : legalMinutes(limit));

/** The most working minutes a limit can hold: from a Monday, with months of 31 days, the same day after 15:00. */
function mostMinutes(limit: Exclude<Limit, { kind: 'fixed-date' }>): number {
  switch (limit.kind) {
    case 'hour':
    case 'workday':
      return legalMinutes(limit);
    case 'same-day':
      return workdayMinutes + afterThree;
    case 'calendar-day':
      return minutesOfDays(limit.value);
    case 'month':
      return minutesOfDays(limit.value * 31);
    default:
      return assertNever(limit);
  }
}

const minutesOfDays = (days: number): number =>
  (Math.floor(days / 7) * 5 + Math.min(5, days % 7)) * workdayMinutes;

/** What a dossier is counted by: the law's limit, or the shorter one its unit promised, and on what ground. */
export type LimitInForce =
  | { readonly limit: Limit; readonly source: 'law' }
  | { readonly limit: Limit; readonly source: 'local'; readonly ground: string };

/** The law's limit where the promise is longer: the law has become shorter since. Undefined by plan. */
export function limitCounted(
  version: ProcedureVersion,
  variant: string | undefined,
  promised: Pick<LocalLimit, 'limit' | 'ground'> | undefined,
): LimitInForce | undefined {
  const law = limitOf(version, variant);
  if (!law) return undefined;
  if (!promised || isLonger(promised.limit, law)) return { limit: law, source: 'law' };
  // The promise shortens the time, not the rule by which the procedure begins to count it.
  const limit = law.cutOff ? { ...promised.limit, cutOff: law.cutOff } : promised.limit;
  return { limit, source: 'local', ground: promised.ground };
}
