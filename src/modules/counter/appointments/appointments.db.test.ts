import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setUnitHours } from '#calendar';
import {
  addMinutes,
  dateIn,
  endOfDay,
  type Instant,
  instant,
  plainDate,
  type Result,
  startOfDay,
} from '#kernel';
import { unitByCode } from '#organisations';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { findDesk } from '../desk/desk.store.ts';
import { newDesk } from '../desk/desk.ts';
import { setDesk } from '../desk/set-desk.action.ts';
import { isReceived } from '../hours/opening.ts';
import type { Appointment } from './appointment.ts';
import { appointmentByCode, appointmentsBetween, deleteAppointmentsBefore } from './appointments.store.ts';
import { book } from './book.action.ts';
import { cancelAppointment, markAppointment, moveAppointment } from './change.action.ts';
import { changesOf } from './history.store.ts';

const office = await testOffice({ poolSize: 16 });
after(() => office.close());
const { db } = office;
const eight = instant('2026-11-23T08:00');
const half = instant('2026-11-23T08:30');

let phones = 0;
const anyPhone = (): string => {
  phones += 1;
  return `09${String(phones).padStart(8, '0')}`;
};

async function deskAt(code: string, places = 3) {
  const unit = await unitByCode(db, code, dateIn(testNow));
  assert.ok(unit);
  const settings = { ...newDesk(unit.id), appointments: true, places };
  await setDesk(db, settings, { by: 'Test', now: testNow });
  const at = async () => ({
    desk: await findDesk(db, unit.id),
    calendar: await office.office.calendarOf(db, unit.id),
  });
  const desk = await at();
  const reserve = (how: { startsAt?: Instant; phone?: string; key?: string; now?: Instant } = {}) =>
    book(db, desk, {
      ...{ startsAt: how.startsAt ?? eight, phone: how.phone ?? anyPhone(), key: how.key ?? newId() },
      ...{ name: 'Lê Thị Sen', now: how.now ?? testNow, accountId: undefined },
      ...{ procedureCode: '1.001193', dossierCode: undefined },
    });
  const move = (code: string, startsAt: Instant, now = testNow) =>
    moveAppointment(db, desk, { code, startsAt, now });
  return { unit, desk, at, reserve, move };
}

const value = <T>(result: Result<T, { readonly code: string }>): T =>
  result.ok ? result.value : assert.fail(result.error.code);
const code = (result: Result<unknown, { readonly code: string }>) => !result.ok && result.error.code;

test('of twenty people who want one slot at once exactly as many get it as it has places', async () => {
  const { reserve } = await deskAt('24871');
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => reserve()));
  assert.equal(outcomes.filter(({ ok }) => ok).length, 3);
  assert.deepEqual(new Set(outcomes.flatMap((each) => code(each) || [])), new Set(['appointment.slot-full']));
});

test('people who move to one slot at once, while others book it, never are too many there', async () => {
  const { reserve, move, unit } = await deskAt('24868');
  const early: Appointment[] = [];
  for (const startsAt of [eight, eight, eight, instant('2026-11-23T09:00'), instant('2026-11-23T09:00')])
    early.push(value(await reserve({ startsAt })));
  const outcomes = await Promise.all([
    ...early.map((one) => move(one.code, half)),
    ...Array.from({ length: 5 }, () => reserve({ startsAt: half })),
  ]);
  assert.equal(outcomes.filter(({ ok }) => ok).length, 3);
  const there = await appointmentsBetween(db, unit.id, { from: half, to: addMinutes(half, 1) });
  assert.equal(there.length, 3);
});

test('two who move to the last place at once: one gets it, the other keeps what they had and is told', async () => {
  const { reserve, move } = await deskAt('24934', 1);
  const two = [value(await reserve()), value(await reserve({ startsAt: instant('2026-11-23T09:00') }))];
  const outcomes = await Promise.all(two.map((one) => move(one.code, half)));
  assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true]);
  assert.deepEqual(
    outcomes.flatMap((each) => code(each) || []),
    ['appointment.slot-full'],
  );
  const now = await Promise.all(two.map((one) => appointmentByCode(db, one.code)));
  const kept = now.find((one) => one?.startsAt !== half);
  assert.ok(two.some(({ code: own, startsAt }) => own === kept?.code && startsAt === kept.startsAt));
});

test('each change is written down by the database itself, stays, and can be neither changed nor invented', async () => {
  const { reserve, move } = await deskAt('24820');
  const one = value(await reserve());
  value(await move(one.code, half));
  value(await move(one.code, half));
  value(await cancelAppointment(db, { ...one, startsAt: half }, testNow));
  const told = async () =>
    (await changesOf(db, one.id)).map(({ kind, wasAt, startsAt }) => [kind, wasAt, startsAt]);
  const all = [
    ['booked', undefined, eight],
    ['moved', eight, half],
    ['cancelled', undefined, half],
  ];
  assert.deepEqual(await told(), all);
  for (const text of [
    'delete from appointment_event',
    `update appointment_event set kind = 'came'`,
    `insert into appointment_event (appointment_id, unit_id, kind, at, starts_at)
      select appointment_id, unit_id, 'came', at, starts_at from appointment_event limit 1`,
  ])
    await assert.rejects(db.run({ text, values: [] }), /permission denied/);
  await deleteAppointmentsBefore(db, instant('2026-12-31T00:00'));
  assert.deepEqual(await told(), all, 'without a name it outlives the appointment');
});

test('one telephone number has at most three open appointments, however fast it books', async () => {
  const { reserve } = await deskAt('24883', 20);
  const phone = anyPhone();
  const times = Array.from({ length: 8 }, (_, n) => addMinutes(eight, n * 30)).filter(
    (at) => at < instant('2026-11-23T11:30'),
  );
  const outcomes = await Promise.all(times.map((startsAt) => reserve({ startsAt, phone })));
  assert.equal(outcomes.filter(({ ok }) => ok).length, 3);
  const [one] = outcomes.flatMap((each) => (each.ok ? [each.value] : []));
  assert.ok(one);
  value(await cancelAppointment(db, one, testNow));
  value(await reserve({ startsAt: instant('2026-11-23T14:00'), phone }));
});

test('the same form sent many times at once books once', async () => {
  const { reserve } = await deskAt('24895');
  const [key, phone] = [newId(), anyPhone()];
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => reserve({ key, phone })));
  assert.equal(new Set(outcomes.map((each) => value(each).code)).size, 1);
});

test('a cancelled place is free again; what has begun is neither moved nor cancelled', async () => {
  const { reserve, move } = await deskAt('24907', 1);
  const one = value(await reserve());
  assert.equal(code(await reserve()), 'appointment.slot-full');
  assert.equal(value(await cancelAppointment(db, one, testNow)), 'cancelled');
  const next = value(await reserve());
  assert.equal(code(await move(one.code, half)), 'appointment.moved-on');
  assert.equal(code(await move(next.code, half, eight)), 'appointment.too-late');
  assert.equal(code(await cancelAppointment(db, next, eight)), 'appointment.too-late');
});

test('what the desk does not offer cannot be booked: the past, lunch, a day off, too far ahead, a desk that is off', async () => {
  const { reserve, desk } = await deskAt('24916');
  for (const at of [
    '2026-11-20T08:30',
    '2026-11-23T11:30',
    '2026-11-24T08:00',
    '2026-11-23T08:10',
    '2026-12-07T08:00',
  ])
    assert.equal(code(await reserve({ startsAt: instant(at) })), 'appointment.slot-gone', at);
  value(await reserve({ startsAt: instant('2026-12-04T08:00') }));
  const off = await book(
    db,
    { ...desk, desk: { ...desk.desk, appointments: false } },
    {
      ...{ startsAt: eight, phone: anyPhone(), key: newId(), name: 'A', now: testNow, accountId: undefined },
      ...{ procedureCode: undefined, dossierCode: undefined },
    },
  );
  assert.equal(code(off), 'appointment.not-offered');
});

test('slots cut anew do not fit a second person onto a place somebody still has', async () => {
  const { reserve, unit } = await deskAt('22963', 1);
  value(await reserve({ startsAt: half }));
  await setDesk(
    db,
    { ...newDesk(unit.id), appointments: true, places: 1, slotMinutes: 45 },
    { by: 'T', now: testNow },
  );
  const now = { desk: await findDesk(db, unit.id), calendar: await office.office.calendarOf(db, unit.id) };
  const booking = (at: string) => ({
    ...{
      startsAt: instant(at),
      phone: anyPhone(),
      key: newId(),
      name: 'A',
      now: testNow,
      accountId: undefined,
    },
    ...{ procedureCode: undefined, dossierCode: undefined },
  });
  assert.equal(code(await book(db, now, booking('2026-11-23T08:15'))), 'appointment.slot-full');
  value(await book(db, now, booking('2026-11-23T09:00')));
});

test('a closure announced later leaves the appointment, which no longer lies in the hours of the desk', async () => {
  const { reserve, unit, at } = await deskAt('23110');
  const one = value(await reserve());
  assert.ok(isReceived((await at()).calendar, one));
  await setUnitHours(
    office.owner,
    unit,
    {
      own: {
        validFrom: plainDate('2026-11-01'),
        closures: [
          {
            date: plainDate('2026-11-23'),
            name: { vi: 'Lũ quét', en: 'Flash flood' },
            source: 'Notice 12',
            open: [],
          },
        ],
      },
      actor: { kind: 'system', reason: 'Test' },
      ...{ note: '', now: testNow },
    },
    { recount: async () => undefined },
  );
  assert.equal(isReceived((await at()).calendar, one), false);
  assert.equal((await appointmentByCode(db, one.code))?.state, 'booked');
});

test('the desk marks who came on the day itself, and only its own', async () => {
  const { reserve } = await deskAt('24871');
  const today = value(await reserve({ startsAt: instant('2026-11-20T10:00') }));
  const monday = value(await reserve({ startsAt: half }));
  const officer = await office.official('24871', 'deskOfficer');
  const stranger = await office.official('24868', 'deskOfficer');
  const mark = (one: Appointment, by = officer, came = true) =>
    markAppointment(db, by, { one, came, now: testNow });
  assert.equal(code(await mark(monday)), 'appointment.not-today');
  assert.equal(code(await mark(today, stranger)), 'appointment.moved-on');
  assert.equal(value(await mark(today)), 'came');
  assert.equal(value(await mark(today, officer, false)), 'missed');
});

test('the database itself refuses a seat beyond the places, a seat twice and a number that is none', async () => {
  const { reserve, unit } = await deskAt('24895', 2);
  const one = value(await reserve({ startsAt: instant('2026-11-23T15:00') }));
  const set = (change: string) =>
    db.run({ text: `update appointment set ${change} where id = $1`, values: [one.id] });
  value(await reserve({ startsAt: instant('2026-11-23T15:00') }));
  await assert.rejects(set('seat = 3'), /appointment_within_capacity/);
  await assert.rejects(set('seat = 2'), /appointment_one_a_seat/);
  await assert.rejects(set(`phone = '12345'`));
  await assert.rejects(set('ends_at = starts_at'), /appointment_times/);
  const day = { from: startOfDay(plainDate('2026-11-23')), to: endOfDay(plainDate('2026-11-23')) };
  assert.ok((await appointmentsBetween(db, unit.id, day)).length >= 2);
  assert.ok((await deleteAppointmentsBefore(db, day.to)) > 0);
  assert.equal(await appointmentByCode(db, one.code), undefined);
});
