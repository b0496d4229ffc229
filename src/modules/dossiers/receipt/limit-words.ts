import { dayIn, type Limit } from '#calendar';
import { assertNever, type Lang, numberIn } from '#kernel';
import { receiptText } from './receipt.text.ts';

/** The published limit in words. */
export function limitIn(limit: Limit, lang: Lang): string {
  const text = receiptText[lang];
  switch (limit.kind) {
    case 'hour':
      return text.hours(numberIn(limit.value, lang));
    case 'workday':
      return text.workdays(numberIn(limit.value, lang));
    case 'calendar-day':
      return text.calendarDays(numberIn(limit.value, lang));
    case 'month':
      return text.months(numberIn(limit.value, lang));
    case 'fixed-date':
      return text.until(dayIn(limit.date, lang));
    case 'same-day':
      return text.sameDay;
    default:
      return assertNever(limit);
  }
}
