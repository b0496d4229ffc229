import { type PlainDate, type Refusal, refusal } from '#kernel';

/**
 * `calendar-unknown-date`: the count leaves even the years whose days off can be reckoned from the law ·
 * `limit-needs-hour-clock`: a part of a day cannot be counted in whole days ·
 * `limit-date-passed`: the fixed date lies before the reception.
 */
export type CalendarFault = Refusal<'calendar-unknown-date' | 'limit-needs-hour-clock' | 'limit-date-passed'>;

export const unknownDate = (calendar: { first: string; last: string; code: string }): CalendarFault =>
  refusal('calendar-unknown-date', { calendar: calendar.code, first: calendar.first, last: calendar.last });

export const datePassed = (date: PlainDate): CalendarFault => refusal('limit-date-passed', { date });
