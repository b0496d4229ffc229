import { type Instant, instantOfLocal, type PlainDate, parsePlainDate } from '#kernel';
import { dateIn, isoOfParts, textIn } from '#ui/forms';

/** A day typed into three boxes; undefined when it is none. */
export const dayOf = (body: unknown, name: string): PlainDate | undefined =>
  parsePlainDate(isoOfParts(dateIn(body, name)));

/** Minutes since midnight of a typed `8:00`; undefined when it is no time of a day. */
export function minuteOf(body: unknown, name: string): number | undefined {
  const match = /^(\d{1,2})(?::|h|g)?(\d{2})?$/.exec(textIn(body, name).replace(/\s/g, ''));
  const [hour, minute] = [Number(match?.[1] ?? 24), Number(match?.[2] ?? 0)];
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** A day and an hour beside it; undefined when either is wrong. */
export function momentOf(body: unknown, dayName: string, timeName: string): Instant | undefined {
  const [day, minute] = [dayOf(body, dayName), minuteOf(body, timeName)];
  return day === undefined || minute === undefined ? undefined : instantOfLocal(day, minute);
}
