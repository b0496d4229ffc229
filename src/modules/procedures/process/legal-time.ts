import { type Limit, workdayMinutes } from '#calendar';
import { assertNever } from '#kernel';

/**
 * The working minutes a limit leaves at least, against which the steps are summed: an internal process may
 * not stretch the law (handbook §4.5.5). In `n` calendar days lie at least as many working days as in whole
 * weeks of five, and in a rest of `r` days `r − 2`; holidays may take more, so this is what to plan within. `n`
 * months have at least `30 n − 2` days. A fixed date says nothing until the dossier is there.
 */
export function legalMinutes(limit: Limit): number {
  switch (limit.kind) {
    case 'hour':
      return limit.value * 60;
    case 'workday':
      return limit.value * workdayMinutes;
    case 'same-day':
      return workdayMinutes;
    case 'calendar-day':
      return (Math.floor(limit.value / 7) * 5 + Math.max(0, (limit.value % 7) - 2)) * workdayMinutes;
    case 'month':
      return legalMinutes({ kind: 'calendar-day', value: limit.value * 30 - 2 });
    case 'fixed-date':
      return Number.POSITIVE_INFINITY;
    default:
      return assertNever(limit);
  }
}
