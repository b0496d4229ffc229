import {
  type Bilingual,
  dateIn,
  type Instant,
  inBoth,
  type Lang,
  localOf,
  type PlainDate,
  weekdayOf,
} from '#kernel';
import { calendarText } from './calendar.text.ts';

/** `thứ Ba, 24/11/2026` and `Tuesday, 24/11/2026`. */
export const dayText = (date: PlainDate): Bilingual => ({ vi: dayIn(date, 'vi'), en: dayIn(date, 'en') });

export function dayIn(date: PlainDate, lang: Lang): string {
  const text = calendarText[lang];
  const weekday = text.weekdays[weekdayOf(date) - 1] ?? '';
  return text.date(weekday, Number(date.slice(8)), Number(date.slice(5, 7)), Number(date.slice(0, 4)));
}

/** `17:30` on the wall in Vietnam. */
export function clockText(at: Instant): string {
  const { minute } = localOf(at);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `thứ Tư, 25/11/2026, 17:30`. */
export const momentIn = (at: Instant, lang: Lang): string => `${dayIn(dateIn(at), lang)}, ${clockText(at)}`;

/** `7 giờ 30 phút`, `30 minutes`; working time is never told in days, whose length differs by rule. */
export function durationIn(minutes: number, lang: Lang): string {
  const text = calendarText[lang];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? text.hours(hours) : '', rest > 0 || hours === 0 ? text.minutes(rest) : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** "Calendar not announced: year 2028 is reckoned with the days the law names; the date may move." */
export const notAnnounced = (year: number): Bilingual =>
  inBoth(calendarText, (text) => text.notAnnounced(year));
