import { type Instant, ok, type Result } from '#kernel';
import { workingTimeBetween } from './add-working-time.ts';
import { type Calendar, workdayMinutes } from './calendar.ts';
import type { CalendarFault } from './fault.ts';

export type TrafficLight = 'green' | 'amber' | 'red';

/**
 * Red: the due instant has passed. Amber: at most one working day is left, or at most half of the allowance
 * when that is shorter. Our rule, not the law's: an apology must go out a day before the due date (§4.8), so
 * that is when somebody has to look; for a same-day procedure a day would always be amber.
 */
export function trafficLight(
  now: Instant,
  deadline: { readonly startsAt: Instant; readonly due: Instant },
  calendar: Calendar,
): Result<TrafficLight, CalendarFault> {
  if (now > deadline.due) return ok('red');
  const allowance = workingTimeBetween(deadline.startsAt, deadline.due, calendar);
  const left = workingTimeBetween(now, deadline.due, calendar);
  if (!allowance.ok) return allowance;
  if (!left.ok) return left;
  return ok(left.value <= Math.min(workdayMinutes, allowance.value / 2) ? 'amber' : 'green');
}
