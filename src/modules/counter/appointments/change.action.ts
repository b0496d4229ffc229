import { dateIn, err, type Instant, type Official, ok, type Result, refusal } from '#kernel';
import { type Db, violatedConstraint } from '#platform/db';
import { lockNames } from '../lock.store.ts';
import { type Appointment, type BookingRefusal, isOpenAt } from './appointment.ts';
import { appointmentByCode, changeState, moveTo } from './appointments.store.ts';
import { type BookedDesk, dayLock, freeSlot } from './book.action.ts';

/** Moves an appointment, by whoever has its code, to another slot of the same desk. Undefined: no such code. */
export async function moveAppointment(
  db: Db,
  at: BookedDesk,
  move: { readonly code: string; readonly startsAt: Instant; readonly now: Instant },
): Promise<Result<Appointment, BookingRefusal>> {
  try {
    return await db.transaction(async (tx) => {
      await lockNames(tx, [dayLock(at.desk.unitId, move.startsAt)]);
      const one = await appointmentByCode(tx, move.code);
      if (one?.state !== 'booked' || one.unitId !== at.desk.unitId)
        return err(refusal('appointment.moved-on'));
      if (one.startsAt === move.startsAt) return ok(one);
      if (!isOpenAt(one, move.now)) return err(refusal('appointment.too-late'));
      const slot = await freeSlot(tx, at, move);
      if (!slot.ok) return slot;
      const { startsAt, endsAt } = slot.value;
      const moved = await moveTo(tx, one, { startsAt, endsAt, places: at.desk.places, now: move.now });
      return moved ? ok(moved) : err(refusal('appointment.slot-full'));
    });
  } catch (error) {
    if (violatedConstraint(error) === 'appointment_one_a_seat') return err(refusal('appointment.slot-full'));
    throw error;
  }
}

/** Cancels an appointment, by whoever has its code; its place is free at once. Done twice, it is done. */
export async function cancelAppointment(
  db: Db,
  one: Appointment,
  now: Instant,
): Promise<Result<'cancelled', BookingRefusal>> {
  if (one.state === 'cancelled') return ok('cancelled');
  if (!isOpenAt(one, now)) return err(refusal('appointment.too-late'));
  const done = await changeState(db, one.id, { from: ['booked'], to: 'cancelled', by: undefined, now });
  return done ? ok('cancelled') : err(refusal('appointment.moved-on'));
}

/** The desk says that somebody came, or did not; on the day itself, and corrected there. */
export async function markAppointment(
  db: Db,
  official: Official,
  mark: { readonly one: Appointment; readonly came: boolean; readonly now: Instant },
): Promise<Result<'came' | 'missed', BookingRefusal>> {
  const { one, now } = mark;
  if (one.unitId !== official.agencyId) return err(refusal('appointment.moved-on'));
  if (dateIn(one.startsAt) !== dateIn(now)) return err(refusal('appointment.not-today'));
  const to = mark.came ? 'came' : 'missed';
  const by = `${official.name}, ${official.postName.vi}`;
  const done = await changeState(db, one.id, { from: ['booked', 'came', 'missed'], to, by, now });
  return done ? ok(to) : err(refusal('appointment.moved-on'));
}
