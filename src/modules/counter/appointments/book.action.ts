import { randomBytes } from 'node:crypto';
import type { Calendar } from '#calendar';
import { type AccountId, dateIn, err, type Instant, ok, type Result, refusal } from '#kernel';
import { type Db, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import type { Desk } from '../desk/desk.ts';
import { lockNames } from '../lock.store.ts';
import { type Appointment, appointmentCode, type BookingRefusal, mostOpen } from './appointment.ts';
import { appointmentByKey, insertAppointment, openOf, takenFrom } from './appointments.store.ts';
import { type OfferedSlot, offeredDays, slotAt } from './offered.ts';

/** The desk somebody books at, as it is now. */
export interface BookedDesk {
  readonly desk: Desk;
  readonly calendar: Calendar;
}

export interface Booking {
  readonly startsAt: Instant;
  readonly name: string;
  readonly phone: string;
  readonly accountId: AccountId | undefined;
  readonly procedureCode: string | undefined;
  readonly dossierCode: string | undefined;
  /** Sent twice, it books once. */
  readonly key: string;
  readonly now: Instant;
}

/**
 * Books a slot. Whoever books the same day of a desk, or by the same telephone number, waits for each other; that no
 * slot takes more than its places is the database's own rule.
 */
export async function book(
  db: Db,
  at: BookedDesk,
  booking: Booking,
): Promise<Result<Appointment, BookingRefusal>> {
  const { unitId } = at.desk;
  const key = `${unitId}:${booking.key}`;
  try {
    return await db.transaction(async (tx) => {
      await lockNames(tx, [dayLock(unitId, booking.startsAt), ...holderLocks(booking)]);
      const before = await appointmentByKey(tx, key);
      if (before) return ok(before);
      if ((await openOf(tx, booking, booking.now)) >= mostOpen)
        return err(refusal('appointment.too-many', { most: mostOpen }));
      const slot = await freeSlot(tx, at, booking);
      if (!slot.ok) return slot;
      const code = appointmentCode(randomBytes(8));
      const { startsAt, endsAt } = slot.value;
      const one = { ...booking, key, code, id: newId<'appointment'>(), unitId, startsAt, endsAt };
      const made = await insertAppointment(tx, { ...one, places: at.desk.places });
      return made ? ok(made) : err(refusal('appointment.slot-full'));
    });
  } catch (error) {
    if (violatedConstraint(error) === 'appointment_one_a_seat') return err(refusal('appointment.slot-full'));
    throw error;
  }
}

export const dayLock = (unitId: string, at: Instant): string => `slots ${unitId} ${dateIn(at)}`;

const holderLocks = ({ phone, accountId }: Booking): readonly string[] => [
  `holder ${phone}`,
  ...(accountId === undefined ? [] : [`holder ${accountId}`]),
];

/** The slot that begins then, if the desk offers it and a place is left. */
export async function freeSlot(
  tx: Tx,
  { desk, calendar }: BookedDesk,
  { startsAt, now }: Pick<Booking, 'startsAt' | 'now'>,
): Promise<Result<OfferedSlot, BookingRefusal>> {
  if (!desk.appointments) return err(refusal('appointment.not-offered'));
  const taken = await takenFrom(tx, desk.unitId, now);
  const slot = slotAt(offeredDays(desk, calendar, now, taken), startsAt);
  if (!slot) return err(refusal('appointment.slot-gone'));
  return slot.left > 0 ? ok(slot) : err(refusal('appointment.slot-full'));
}
