import { type Calendar, dayOf } from '#calendar';
import { addDays, dateIn, type Instant, type PlainDate } from '#kernel';
import type { Desk } from '../desk/desk.ts';
import { type Slot, slotsOn } from '../hours/opening.ts';

/** A place somebody has, by the slot it was booked in. */
export type Taken = Slot & { readonly seat: number };

export interface OfferedSlot extends Slot {
  /** Persons who can still book it. */
  readonly left: number;
}

export interface OfferedDay {
  readonly date: PlainDate;
  readonly slots: readonly OfferedSlot[];
}

type Offer = Pick<Desk, 'appointments' | 'slotMinutes' | 'places' | 'daysAhead'>;

/** The days of a desk that can be booked, with every slot still to come; days without one are left out. */
export function offeredDays(
  desk: Offer,
  calendar: Calendar,
  now: Instant,
  taken: readonly Taken[],
): readonly OfferedDay[] {
  if (!desk.appointments) return [];
  return Array.from({ length: desk.daysAhead + 1 }, (_, ahead) => addDays(dateIn(now), ahead))
    .map((date) => offeredDay(desk, calendar, { date, now, taken }))
    .filter(({ slots }) => slots.length > 0);
}

function offeredDay(
  desk: Offer,
  calendar: Calendar,
  asked: { readonly date: PlainDate; readonly now: Instant; readonly taken: readonly Taken[] },
): OfferedDay {
  const day = dayOf(calendar, asked.date);
  const slots = day ? slotsOn(day, desk.slotMinutes) : [];
  return {
    date: asked.date,
    slots: slots
      .filter(({ startsAt }) => startsAt > asked.now)
      .map((slot) => ({ ...slot, left: Math.max(0, desk.places - seatsIn(slot, asked.taken)) })),
  };
}

/** Seats somebody has during any part of a slot: slots may have been cut otherwise when they were booked. */
const seatsIn = (slot: Slot, taken: readonly Taken[]): number =>
  new Set(taken.filter((each) => overlap(slot, each)).map(({ seat }) => seat)).size;

const overlap = (one: Slot, other: Slot): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** The slot that begins at a moment, when the desk offers it. */
export const slotAt = (days: readonly OfferedDay[], startsAt: Instant): OfferedSlot | undefined =>
  days.flatMap(({ slots }) => slots).find((slot) => slot.startsAt === startsAt);
