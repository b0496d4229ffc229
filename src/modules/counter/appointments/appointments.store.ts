import { type AccountId, dateOfInstant, type Instant, idOf, instantOfDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Slot } from '../hours/opening.ts';
import {
  type Appointment,
  type AppointmentId,
  type AppointmentState,
  appointmentStates,
} from './appointment.ts';
import type { Taken } from './offered.ts';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly unit_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly state: string;
  readonly name: string;
  readonly phone: string;
  readonly account_id: string | null;
  readonly procedure_code: string | null;
  readonly dossier_code: string | null;
}

const columns =
  'a.id, a.code, a.unit_id, a.starts_at, a.ends_at, a.state, a.name, a.phone, a.account_id, a.procedure_code, a.dossier_code';

/** The lowest seat nobody has during the slot that ends at $3; the constraint refuses it if somebody was faster. */
const freeSeat = (but: string): string => `
  select free.seat from generate_series(1, $4::integer) free(seat)
  where not exists (select from appointment o
    where o.unit_id = $1 and o.seat = free.seat and o.state <> 'cancelled' and o.id <> ${but}
      and tstzrange(o.starts_at, o.ends_at) && tstzrange($2, $3))
  order by free.seat limit 1`;

export type NewAppointment = Omit<Appointment, 'state'> & {
  readonly key: string;
  readonly places: number;
  readonly now: Instant;
};

/** Books a seat; undefined when all are taken. */
export async function insertAppointment(tx: Tx, one: NewAppointment): Promise<Appointment | undefined> {
  const rows = await tx.run<Row>({
    name: 'counter.book',
    text: `insert into appointment as a (id, code, book_key, unit_id, starts_at, ends_at, seat, places, state, name,
        phone, account_id, procedure_code, dossier_code, booked_at, changed_at)
      select $5, $6, $7, $1, $2, $3, s.seat, $4, 'booked', $8, $9, $10, $11, $12, $13, $13
      from (${freeSeat('$5')}) s returning ${columns}`,
    values: [
      ...[
        one.unitId,
        dateOfInstant(one.startsAt),
        dateOfInstant(one.endsAt),
        one.places,
        one.id,
        one.code,
        one.key,
      ],
      ...[one.name, one.phone, one.accountId ?? null, one.procedureCode ?? null, one.dossierCode ?? null],
      dateOfInstant(one.now),
    ],
  });
  return rows[0] && appointmentOf(rows[0]);
}

/** Moves an appointment to another slot; undefined when all its seats are taken. */
export async function moveTo(
  tx: Tx,
  one: Pick<Appointment, 'id' | 'unitId'>,
  to: Slot & { readonly places: number; readonly now: Instant },
): Promise<Appointment | undefined> {
  const rows = await tx.run<Row>({
    name: 'counter.move-appointment',
    text: `update appointment a set starts_at = $2, ends_at = $3, seat = s.seat, places = $4, changed_at = $6
      from (${freeSeat('$5')}) s where a.id = $5 and a.state = 'booked' returning ${columns}`,
    values: [
      ...[one.unitId, dateOfInstant(to.startsAt), dateOfInstant(to.endsAt), to.places, one.id],
      dateOfInstant(to.now),
    ],
  });
  return rows[0] && appointmentOf(rows[0]);
}

/** Another state, if it is still in one of those before; false when it has moved on. */
export async function changeState(
  db: Executor,
  id: AppointmentId,
  change: {
    readonly from: readonly AppointmentState[];
    readonly to: AppointmentState;
    readonly by: string | undefined;
    readonly now: Instant;
  },
): Promise<boolean> {
  const rows = await db.run({
    name: 'counter.change-appointment',
    text: `update appointment set state = $3, changed_by = coalesce($4, changed_by), changed_at = $5
      where id = $1 and state = any($2) returning id`,
    values: [id, change.from, change.to, change.by ?? null, dateOfInstant(change.now)],
  });
  return rows.length > 0;
}

export const appointmentByCode = (db: Executor, code: string): Promise<Appointment | undefined> =>
  found(db, { name: 'by-code', where: 'a.code = $1', values: [code] });

export const appointmentByKey = (db: Executor, key: string): Promise<Appointment | undefined> =>
  found(db, { name: 'by-key', where: 'a.book_key = $1', values: [key] });

/** What a citizen with an account still has to come to. */
export async function appointmentsOf(
  db: Executor,
  accountId: AccountId,
  now: Instant,
): Promise<readonly Appointment[]> {
  const rows = await db.run<Row>({
    name: 'counter.appointments-of-account',
    text: `select ${columns} from appointment a
      where a.account_id = $1 and a.state = 'booked' and a.ends_at > $2 order by a.starts_at`,
    values: [accountId, dateOfInstant(now)],
  });
  return rows.map(appointmentOf);
}

/** How many somebody still has to come to, by telephone number or by account. */
export async function openOf(
  db: Executor,
  who: { readonly phone: string; readonly accountId: string | undefined },
  now: Instant,
): Promise<number> {
  const [row] = await db.run<{ n: number }>({
    name: 'counter.open-appointments',
    text: `select count(*) as n from appointment
      where state = 'booked' and starts_at > $3 and (phone = $1 or account_id = $2)`,
    values: [who.phone, who.accountId ?? null, dateOfInstant(now)],
  });
  return row?.n ?? 0;
}

/** The seats taken at a desk from a moment on. */
export async function takenFrom(db: Executor, unitId: UnitId, from: Instant): Promise<readonly Taken[]> {
  const rows = await db.run<{ starts_at: Date; ends_at: Date; seat: number }>({
    name: 'counter.taken-seats',
    text: `select starts_at, ends_at, seat from appointment
      where unit_id = $1 and state <> 'cancelled' and ends_at > $2`,
    values: [unitId, dateOfInstant(from)],
  });
  return rows.map((row) => ({
    startsAt: instantOfDate(row.starts_at),
    endsAt: instantOfDate(row.ends_at),
    seat: row.seat,
  }));
}

/** What is booked at a desk between two moments, in the order of the day; cancelled ones are left out. */
export async function appointmentsBetween(
  db: Executor,
  unitId: UnitId,
  between: { readonly from: Instant; readonly to: Instant },
): Promise<readonly Appointment[]> {
  const rows = await db.run<Row>({
    name: 'counter.appointments-between',
    text: `select ${columns} from appointment a
      where a.unit_id = $1 and a.state <> 'cancelled' and a.starts_at >= $2 and a.starts_at < $3
      order by a.starts_at, a.seat`,
    values: [unitId, dateOfInstant(between.from), dateOfInstant(between.to)],
  });
  return rows.map(appointmentOf);
}

/** Takes away what ended before a moment, with the name and the number of whoever was expected. */
export async function deleteAppointmentsBefore(db: Executor, before: Instant): Promise<number> {
  const rows = await db.run({
    text: 'delete from appointment where ends_at < $1 returning id',
    values: [dateOfInstant(before)],
  });
  return rows.length;
}

async function found(
  db: Executor,
  by: { readonly name: string; readonly where: string; readonly values: readonly unknown[] },
): Promise<Appointment | undefined> {
  const rows = await db.run<Row>({
    name: `counter.appointment-${by.name}`,
    text: `select ${columns} from appointment a where ${by.where}`,
    values: by.values,
  });
  return rows[0] && appointmentOf(rows[0]);
}

function appointmentOf(row: Row): Appointment {
  const state = appointmentStates.find((each) => each === row.state);
  if (!state) throw new Error(`Unknown state of an appointment: ${row.state}`);
  return {
    id: idOf(row.id),
    code: row.code,
    unitId: idOf(row.unit_id),
    startsAt: instantOfDate(row.starts_at),
    endsAt: instantOfDate(row.ends_at),
    state,
    name: row.name,
    phone: row.phone,
    accountId: row.account_id === null ? undefined : idOf(row.account_id),
    procedureCode: row.procedure_code ?? undefined,
    dossierCode: row.dossier_code ?? undefined,
  };
}
