import { assertNever, type Instant, localDayOf, ok, type Result } from '#kernel';
import { countMinutes } from './add-working-time.ts';
import { type Calendar, workdayMinutes } from './calendar.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { dueByDays, dueInMonths, dueOn } from './due-by-days.ts';
import type { CalendarFault } from './fault.ts';
import { setAsideLedger } from './ledger.ts';
import type { Clock, Limit } from './limit.ts';
import { orderPauses, type Pause, wholeMinute } from './pauses.ts';
import { countsFrom } from './reception.ts';
import { countAt, countingStart, openDayFrom } from './working-count.ts';

export type DueOptions = {
  /** The calendar's own when not said. */
  readonly clock?: Clock | undefined;
  readonly pauses?: readonly Pause[] | undefined;
};

type Dated = Result<Deadline, CalendarFault>;
type Rule = { readonly limit: Limit; readonly calendar: Calendar; readonly clock: Clock };

/**
 * When a dossier received at `receivedAt` is due, and why. A year whose days off are not announced is
 * reckoned with the days the law names and said in `assumed`. Faults: the count leaves even those years; a
 * part of a day asked of the day clock; a fixed date that has passed.
 */
export function due(limit: Limit, receivedAt: Instant, calendar: Calendar, options: DueOptions = {}): Dated {
  const rule = { limit, calendar, clock: options.clock ?? calendar.clock };
  const pauses = orderPauses(options.pauses ?? []);
  const begun = lastBeginning(rule, receivedAt, pauses);
  if (!begun.ok) return begun;
  const from = begun.value;
  if (from === receivedAt) return countOnce(rule, from, pauses);
  const again = countOnce(
    rule,
    from,
    pauses.filter((pause) => pause.to > from),
  );
  if (!again.ok) return again;
  const reckoning = { ...again.value, receivedAt };
  return ok(
    deadlineOf(reckoning, calendar, () => [
      ...setAsideLedger(calendar, wholeMinute(receivedAt), from, pauses),
      ...again.value.ledger,
    ]),
  );
}

/**
 * When the allowance began for the last time: at reception, or when a pause ended that restarts it. A pause
 * that begins when the date has passed restarts nothing; a fixed date knows no restart.
 */
function lastBeginning(
  rule: Rule,
  receivedAt: Instant,
  pauses: readonly Pause[],
): Result<Instant, CalendarFault> {
  let from = receivedAt;
  if (rule.limit.kind === 'fixed-date') return ok(from);
  for (const restart of pauses.filter(({ effect }) => effect === 'restart')) {
    if (restart.to <= from) continue;
    const before = countOnce(
      rule,
      from,
      pauses.filter((pause) => pause.from < restart.from),
    );
    if (!before.ok) return before;
    if (restart.from >= before.value.due) break;
    from = restart.to;
  }
  return ok(from);
}

/** The date by pauses that only stop the clock. */
function countOnce({ limit, calendar, clock }: Rule, receivedAt: Instant, pauses: readonly Pause[]): Dated {
  const counts = countsFrom(receivedAt, limit.kind === 'same-day' ? 'after-15h' : limit.cutOff, calendar);
  if (!counts.ok) return counts;
  const reception = { receivedAt, countsFrom: counts.value };
  switch (limit.kind) {
    case 'hour':
      return countMinutes({ ...reception, minutes: wholeMinutes(limit.value * 60) }, calendar, pauses);
    case 'workday':
      return clock === 'hour'
        ? countMinutes(
            { ...reception, minutes: wholeMinutes(limit.value * workdayMinutes) },
            calendar,
            pauses,
          )
        : dueByDays('workday', limit.value, reception, calendar, pauses);
    case 'calendar-day':
      return dueByDays('calendar-day', limit.value, reception, calendar, pauses);
    case 'month':
      return dueInMonths(limit.value, reception, calendar, pauses);
    case 'fixed-date':
      return dueOn(limit.date, reception, calendar);
    case 'same-day':
      return dueSameDay(reception, calendar, pauses);
    default:
      return assertNever(limit);
  }
}

/** 0.5 × 480 is exact; a third of a day is not a limit anybody writes, but must not leave half minutes. */
const wholeMinutes = (minutes: number): number => Math.round(minutes);

/** Same day: what is left of the day counting begins on, so that it ends at closing time. */
function dueSameDay(
  reception: { readonly receivedAt: Instant; readonly countsFrom: Instant },
  calendar: Calendar,
  pauses: readonly Pause[],
): Dated {
  const startsAt = countingStart(calendar, reception.countsFrom);
  if (!startsAt.ok) return startsAt;
  const begin = countAt(calendar, startsAt.value);
  const day = openDayFrom(calendar, localDayOf(startsAt.value).day);
  if (!begin.ok) return begin;
  if (!day.ok) return day;
  const minutes = day.value.before + day.value.minutes - begin.value;
  return countMinutes({ ...reception, minutes }, calendar, pauses);
}
