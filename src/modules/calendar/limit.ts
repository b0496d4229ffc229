/**
 * How much time a procedure's rule allows (handbook §4.6). `same-day` has no number: the result is due at
 * closing time of the day. Months and variants by case join this union when a rule needs them.
 */
export type Limit =
  | { readonly kind: 'hour'; readonly value: number }
  | { readonly kind: 'workday'; readonly value: number }
  | { readonly kind: 'calendar-day'; readonly value: number }
  | { readonly kind: 'same-day' };

/**
 * The two conventions for working days. `hour`: eight hours are a day, due at the same hour. `day`: the day
 * of reception is not counted, due at closing time. A setting of the province; the default is `hour`.
 */
export type Clock = 'hour' | 'day';
