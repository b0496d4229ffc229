import { Type } from 'typebox';
import { foldPhone } from '#identity';
import { isoOf, parseInstant, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { type Appointment, appointmentCodeTyped, isOpenAt } from '../appointments/appointment.ts';
import { appointmentByCode, takenFrom } from '../appointments/appointments.store.ts';
import { book } from '../appointments/book.action.ts';
import { cancelAppointment } from '../appointments/change.action.ts';
import { offeredDays } from '../appointments/offered.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { openDesk } from '../desk/open-desk.action.ts';
import { numberText, priorities } from '../numbers/queue-ticket.ts';
import { aheadOf } from '../numbers/queue-tickets.store.ts';
import { readQueue } from '../numbers/read-queue.action.ts';
import { takeNumber } from '../numbers/take-number.action.ts';
import { waitingApi } from './waiting-api.route.ts';

const desk = Type.Object({ code: Type.String({ maxLength: 40 }) });
const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const time = Type.String({ description: 'ISO 8601 with offset' });
const nothing = Type.Object({});
const appointment = Type.Object({
  code: Type.String(),
  state: Type.String(),
  startsAt: time,
  endsAt: time,
  open: Type.Boolean({ description: 'may still be moved or cancelled' }),
});

/** The desk for kiosks and apps: public as its pages are, with the same limits; numbers need the key of the desk. */
export const counterApi = (deps: CounterDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/desks/:code',
    permission: 'public',
    audit: 'api.desk.read',
    summary: 'Whether a desk is open, what it offers, who is called and how many wait',
    limit: { max: 300, minutes: 1 },
    params: desk,
    query: nothing,
    body: nothing,
    response: Type.Object({
      name: bilingual,
      open: Type.Boolean(),
      until: Type.Union([time, Type.Null()]),
      opensAt: Type.Union([time, Type.Null()]),
      appointments: Type.Boolean(),
      numbers: Type.Boolean(),
      lines: Type.Array(
        Type.Object({
          letter: Type.String(),
          name: bilingual,
          waiting: Type.Integer(),
          halfWait: Type.Union([Type.Integer(), Type.Null()], {
            description: 'Minutes half of those served today did not exceed',
          }),
          called: Type.Array(Type.Object({ number: Type.String(), counter: Type.Integer(), at: time })),
        }),
      ),
    }),
    handle: async ({ params }, { now }) => {
      const at = await openDesk(deps, params.code, now);
      if (!at) return apiNotFound();
      const { opening, desk: offered } = at;
      const lines = offered.numbers ? await readQueue(deps.db, offered, now) : [];
      return apiValue({
        name: at.unit.fullName,
        open: opening.open,
        until: opening.open ? isoOf(opening.until) : null,
        opensAt: opening.open || opening.opensAt === undefined ? null : isoOf(opening.opensAt),
        appointments: offered.appointments,
        numbers: offered.numbers,
        lines: lines.map(({ letter, name, waiting, halfWait, called }) => ({
          ...{ letter, name, waiting, halfWait: halfWait ?? null },
          called: called.map((each) => ({ number: each.number, counter: each.place, at: isoOf(each.at) })),
        })),
      });
    },
  }),
  waitingApi(deps),
  numberApi(deps),
  ...bookApi(deps),
  ...ownApi(deps),
];

const numberApi = (deps: CounterDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/desks/:code/numbers',
    permission: 'public',
    audit: 'api.number.taken',
    summary: 'Take the next number of a line, at a device that has the key of the desk',
    limit: { max: 120, minutes: 1 },
    params: desk,
    query: nothing,
    body: Type.Object({
      key: Type.String({ maxLength: 40 }),
      line: Type.String({ maxLength: 1 }),
      priority: Type.Optional(Type.Enum([...priorities])),
    }),
    response: Type.Object({ number: Type.String(), token: Type.String(), ahead: Type.Integer() }),
    handle: async ({ params, body }, { now, idempotencyKey }) => {
      const at = await openDesk(deps, params.code, now);
      if (!at) return apiNotFound();
      const done = await takeNumber(deps.db, {
        ...{ desk: at.desk, calendar: at.calendar, kioskKey: body.key, letter: body.line },
        ...{ priority: body.priority, key: idempotencyKey, now },
      });
      if (!done.ok) return apiRefused(done.error);
      const { token, id } = done.value;
      return apiValue({ number: numberText(done.value), token, ahead: await aheadOf(deps.db, id) }, 201);
    },
  });

const bookApi = (deps: CounterDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/desks/:code/slots',
    permission: 'public',
    audit: 'api.slots.read',
    summary: 'The times that can be booked at a desk, with the places left',
    limit: { max: 300, minutes: 1 },
    params: desk,
    query: nothing,
    body: nothing,
    response: Type.Object({
      slots: Type.Array(Type.Object({ startsAt: time, endsAt: time, left: Type.Integer() })),
    }),
    handle: async ({ params }, { now }) => {
      const at = await openDesk(deps, params.code, now);
      if (!at) return apiNotFound();
      const days = offeredDays(at.desk, at.calendar, now, await takenFrom(deps.db, at.unit.id, now));
      const slots = days.flatMap((day) => day.slots);
      return apiValue({
        slots: slots.map(({ startsAt, endsAt, left }) => ({
          ...{ startsAt: isoOf(startsAt), endsAt: isoOf(endsAt), left },
        })),
      });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/desks/:code/appointments',
    permission: 'public',
    audit: 'api.appointment.booked',
    summary: 'Book a time at a desk; the answer holds the code by which it is looked up and cancelled',
    limit: { max: 40, minutes: 10 },
    params: desk,
    query: nothing,
    body: Type.Object({
      startsAt: time,
      name: Type.String({ minLength: 1, maxLength: 100 }),
      phone: Type.String({ maxLength: 20 }),
      procedure: Type.Optional(Type.String({ maxLength: 40 })),
    }),
    response: appointment,
    handle: async ({ params, body }, { now, actor, idempotencyKey: key }) => {
      const at = await openDesk(deps, params.code, now);
      if (!at) return apiNotFound();
      const [startsAt, phone, name] = [parseInstant(body.startsAt), foldPhone(body.phone), body.name.trim()];
      if (startsAt === undefined) return apiRefused(refusal('appointment.slot-gone'));
      if (phone === undefined || name === '') return apiRefused(refusal('appointment.who-is-missing'));
      const accountId = actor.kind === 'citizen' ? actor.accountId : undefined;
      const about = { procedureCode: body.procedure || undefined, dossierCode: undefined };
      const done = await book(deps.db, at, { ...about, startsAt, phone, name, accountId, key, now });
      return done.ok ? apiValue(shown(done.value, now), 201) : apiRefused(done.error, 409);
    },
  }),
];

const ownApi = (deps: CounterDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/appointments/:code',
    permission: 'public',
    audit: 'api.appointment.read',
    summary: 'An appointment, for whoever has its code',
    limit: { max: 120, minutes: 1 },
    params: desk,
    query: nothing,
    body: nothing,
    response: appointment,
    handle: async ({ params }, { now }) => {
      const one = await called(deps, params.code);
      return one ? apiValue(shown(one, now)) : apiNotFound();
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/appointments/:code/cancel',
    permission: 'public',
    audit: 'api.appointment.cancelled',
    summary: 'Cancel an appointment, by whoever has its code',
    limit: { max: 120, minutes: 1 },
    params: desk,
    query: nothing,
    body: nothing,
    response: appointment,
    handle: async ({ params }, { now }) => {
      const one = await called(deps, params.code);
      if (!one) return apiNotFound();
      const done = await cancelAppointment(deps.db, one, now);
      return done.ok ? apiValue(shown({ ...one, state: done.value }, now)) : apiRefused(done.error, 409);
    },
  }),
];

async function called({ db }: CounterDeps, typed: string): Promise<Appointment | undefined> {
  const code = appointmentCodeTyped(typed);
  return code === undefined ? undefined : appointmentByCode(db, code);
}

const shown = (one: Appointment, now: Parameters<typeof isOpenAt>[1]) => ({
  code: one.code,
  state: one.state,
  startsAt: isoOf(one.startsAt),
  endsAt: isoOf(one.endsAt),
  open: isOpenAt(one, now),
});
