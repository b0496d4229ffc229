import { addDays, dateIn, endOfDay, type Instant, type Official, startOfDay } from '#kernel';
import { versionInForce } from '#procedures';
import type { Appointment } from '../appointments/appointment.ts';
import { appointmentsBetween } from '../appointments/appointments.store.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { findDesk } from '../desk/desk.store.ts';
import type { Desk } from '../desk/desk.ts';
import { isReceived } from '../hours/opening.ts';
import { calledBy, placeOf, standingTickets } from '../numbers/queue-tickets.store.ts';
import { readQueue } from '../numbers/read-queue.action.ts';
import { servedBy } from '../numbers/return-to-line.store.ts';
import type { DeskDay, ExpectedPerson } from './desk-day.ts';

const nextShown = 8;
const servedShown = 3;
/** As far ahead as any desk lets people book. */
const farthest = 61;

/** The desk of an official's agency today: who waits, who is expected, whom to call because the desk is closed. */
export async function loadDay(deps: CounterDeps, official: Official, now: Instant): Promise<DeskDay> {
  const { db } = deps;
  const { agencyId: unitId } = official;
  const today = dateIn(now);
  const [desk, calendar] = [await findDesk(db, unitId), await deps.calendarOf(unitId)];
  const between = { from: startOfDay(today), to: endOfDay(addDays(today, farthest)) };
  const booked = await appointmentsBetween(db, unitId, between);
  const isToday = (one: Appointment) => dateIn(one.startsAt) === today;
  const ofToday = booked.filter(isToday);
  const gone = booked.filter(
    (one) => one.state === 'booked' && one.endsAt > now && !isReceived(calendar, one),
  );
  const named = namesOf(deps, now);
  return {
    queue: desk.numbers ? await queueOf(deps, official, desk, now) : undefined,
    today: desk.appointments || booked.length > 0 ? await named(ofToday) : undefined,
    removed: await named(gone),
    upcoming: booked.length - ofToday.length,
  };
}

async function queueOf({ db }: CounterDeps, { agencyId, postId }: Official, desk: Desk, now: Instant) {
  const day = dateIn(now);
  const standing = await standingTickets(db, { unitId: agencyId, day });
  return {
    lines: await readQueue(db, desk, now),
    next: standing.filter(({ state }) => state === 'waiting').slice(0, nextShown),
    mine: await calledBy(db, { postId, day }),
    place: await placeOf(db, { postId, day }),
    served: await servedBy(db, { postId, day }, servedShown),
  };
}

/** Names of procedures, each looked up once. */
function namesOf({ db }: CounterDeps, now: Instant) {
  const names = new Map<string, ExpectedPerson['procedure']>();
  return async (list: readonly Appointment[]): Promise<readonly ExpectedPerson[]> => {
    for (const { procedureCode: code } of list)
      if (code !== undefined && !names.has(code))
        names.set(code, (await versionInForce(db, code, dateIn(now)))?.content.name);
    return list.map((appointment) => ({
      appointment,
      procedure: names.get(appointment.procedureCode ?? ''),
    }));
  };
}
