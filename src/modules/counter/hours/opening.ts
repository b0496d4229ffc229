import { type Calendar, type Day, dayOf, type Session } from '#calendar';
import { dateIn, type Instant, instantOfDay, localOf } from '#kernel';

/** Before a session people may already take a number: our choice, so that nobody waits at a machine that refuses. */
const earlyMinutes = 30;

/** Whether numbers are given at a moment: while the desk receives, and half an hour before it begins to. */
export const givesNumbers = (calendar: Calendar, at: Instant): boolean =>
  receptionOn(calendar, at).some(
    ({ from, to }) => from - earlyMinutes <= localOf(at).minute && localOf(at).minute < to,
  );

/** The sessions of the day an instant lies in. */
export const receptionOn = (calendar: Calendar, at: Instant): readonly Session[] =>
  dayOf(calendar, dateIn(at))?.reception ?? [];

/** One time that can be booked. */
export type Slot = { readonly startsAt: Instant; readonly endsAt: Instant };

/** Whole slots of a day's reception: what is left of a session at its end is not offered. */
export const slotsOn = (day: Pick<Day, 'number' | 'reception'>, minutes: number): readonly Slot[] =>
  day.reception.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / minutes) }, (_, index) => ({
      startsAt: instantOfDay(day.number, from + index * minutes),
      endsAt: instantOfDay(day.number, from + (index + 1) * minutes),
    })),
  );

/** Whether the desk still receives during a whole slot: a closure announced later may have taken it. */
export function isReceived(calendar: Calendar, { startsAt, endsAt }: Slot): boolean {
  const [start, end] = [localOf(startsAt), localOf(endsAt)];
  return (
    start.date === end.date &&
    receptionOn(calendar, startsAt).some(({ from, to }) => from <= start.minute && end.minute <= to)
  );
}
