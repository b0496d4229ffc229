import { type Instant, instantOfDay, localDayOf } from '#kernel';
import { type Calendar, workdayMinutes } from './calendar.ts';
import { wholeMinute } from './pauses.ts';
import type { TrafficLight } from './traffic-light.ts';
import { countAt, dayNumbered, firstInstantOf } from './working-count.ts';

/**
 * What tells the lights of many deadlines at one moment, each in a comparison or two. Of those not past, amber is what
 * is due before `amberUntil` and either began by `longSince` (its allowance is two working days at least), or has no more
 * working time left until it is due than it has had since it began, by the sessions here.
 */
export interface LightBounds {
  readonly now: Instant;
  /** `now` with its seconds cut off, as working time is counted. */
  readonly minute: Instant;
  readonly amberUntil: Instant;
  readonly longSince: Instant;
  /** All sessions from `longSince` to `amberUntil`. */
  readonly sessions: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Undefined outside the years of the calendar, where nothing is amber. */
export function lightBounds(calendar: Calendar, now: Instant): LightBounds | undefined {
  const worked = countAt(calendar, now);
  if (!worked.ok) return undefined;
  // A due time at the opening of a day is the same working minute as the closing before it.
  const amberUntil = firstInstantOf(calendar, worked.value + workdayMinutes + 1);
  const longSince = firstInstantOf(calendar, Math.max(0, worked.value - 2 * workdayMinutes));
  if (!amberUntil.ok || !longSince.ok) return undefined;
  return {
    ...{ now, minute: wholeMinute(now), amberUntil: amberUntil.value, longSince: longSince.value },
    sessions: sessionsBetween(calendar, longSince.value, amberUntil.value),
  };
}

function sessionsBetween(calendar: Calendar, from: Instant, to: Instant): LightBounds['sessions'] {
  const [first, last] = [localDayOf(from).day, localDayOf(to).day];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((number) =>
    (dayNumbered(calendar, number)?.sessions ?? []).map((session) => ({
      from: instantOfDay(number, session.from),
      to: instantOfDay(number, session.to),
    })),
  );
}

/** The same as `trafficLight`, for thousands. */
export function lightWithin(
  { now, minute, amberUntil, longSince, sessions }: LightBounds,
  { startsAt, due }: { readonly startsAt: Instant; readonly due: Instant },
): TrafficLight {
  if (now > due) return 'red';
  if (due >= amberUntil) return 'green';
  if (startsAt <= longSince) return 'amber';
  const left = workedWithin(sessions, minute, wholeMinute(due));
  return left <= workedWithin(sessions, wholeMinute(startsAt), minute) ? 'amber' : 'green';
}

function workedWithin(sessions: LightBounds['sessions'], from: Instant, to: Instant): number {
  let sum = 0;
  for (const session of sessions) sum += Math.max(0, Math.min(to, session.to) - Math.max(from, session.from));
  return sum;
}
