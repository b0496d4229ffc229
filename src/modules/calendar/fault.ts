import { type Refusal, refusal } from '#kernel';

/**
 * `calendar-unknown-date`: the count leaves the years whose days off are known ·
 * `limit-needs-hour-clock`: a part of a day cannot be counted in whole days.
 */
export type CalendarFault = Refusal<'calendar-unknown-date' | 'limit-needs-hour-clock'>;

export const unknownDate = (calendar: { first: string; last: string; code: string }): CalendarFault =>
  refusal('calendar-unknown-date', { calendar: calendar.code, first: calendar.first, last: calendar.last });
