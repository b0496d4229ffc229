import type { Calendar } from '#calendar';
import { digestOfJournals, findDossier, isOpen, submit } from '#dossiers';
import { addDays, type Instant, idOf, instantOfLocal, type JsonObject, plainDate } from '#kernel';
import type { Unit } from '#organisations';
import type { FileStore } from '#platform/files';
import { act, check, oneFile, type Stage } from './act.action.ts';
import { arrivals } from './arrivals.ts';
import { checkpoint } from './checkpoint.action.ts';
import { type Draws, drawsFor, happens } from './draws.ts';
import { working } from './habits.ts';
import { programWork } from './program.action.ts';
import { type Province, remember } from './province.action.ts';
import { Queue } from './queue.ts';
import { invariantBroken, type Simulated, type Simulation } from './simulated.ts';

export interface Asked {
  readonly seed: number;
  readonly year: number;
  readonly dossiers: number;
  readonly files: FileStore;
  readonly progress?: ((told: { readonly day: string; readonly commands: number }) => void) | undefined;
}

type Event = { readonly nth: number } | Simulated;

/**
 * Runs a year of a province: everything happens in its order, through the commands that pages and API send, and
 * after each thing that happens all that must hold is looked at. Throws at the first that does not.
 */
export async function simulate(province: Province, asked: Asked): Promise<Simulation> {
  const { seed, year, dossiers } = asked;
  const counts = { actions: new Map<string, number>(), faults: new Map<string, number>() };
  const count: Stage['count'] = (what, name) => counts[what].set(name, (counts[what].get(name) ?? 0) + 1);
  const remembered = remember();
  const open = (): Stage => ({
    ...{ seed, province, files: oneFile(asked.files), count },
    ...province.open(remembered),
  });
  const stage = open();
  const calendar = await stage.office.calendarOf(stage.office.db, province.communes[0].id);
  const known = new Map<string, Simulated>();
  const lanes = province.communes.map(
    (commune): Lane => ({ stage: open(), commune, queue: new Queue(), calendar, known }),
  );
  const times = arrivals(calendar, year, dossiers, drawsFor(seed, 'arrivals'));
  for (const [nth, at] of times.entries())
    lanes[drawsFor(seed, `lane ${nth}`).int(0, lanes.length - 1)]?.queue.put(at, { nth });
  const total = () => [...counts.actions.values()].reduce((sum, each) => sum + each, 0);
  for (let date = plainDate(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
    for (const minute of [12 * 60, 18 * 60, 24 * 60]) {
      const at = instantOfLocal(date, minute);
      await Promise.all(lanes.map((lane) => run(lane, at)));
      if (minute === 24 * 60) continue;
      await programWork(stage, { date, minute, at, year });
      await afterProgram(stage, known, at);
    }
    if (/-(03-31|06-30|09-30|12-31)$/.test(date))
      await checkpoint(stage, [...known.values()], { date, year });
    asked.progress?.({ day: date, commands: total() });
  }
  const states = [...known.values()].map(({ dossier }) => dossier.handling);
  return {
    ...{ seed, dossiers: known.size, commands: total() },
    actions: Object.fromEntries([...counts.actions].sort()),
    faults: Object.fromEntries([...counts.faults].sort()),
    handling: Object.fromEntries(
      [...Map.groupBy(states, (state) => state)].map(([state, all]) => [state, all.length]).sort(),
    ),
    digest: await digestOfJournals(stage.office.db),
  };
}

/**
 * What one commune is competent for, in its order. The communes go on beside each other: they share nothing that
 * the order of one could change for another, and the program waits for all of them.
 */
interface Lane {
  readonly stage: Stage;
  readonly commune: Unit;
  readonly queue: Queue<Event>;
  readonly calendar: Calendar;
  readonly known: Map<string, Simulated>;
}

async function run(lane: Lane, until: Instant): Promise<void> {
  for (let next = lane.queue.take(until); next; next = lane.queue.take(until))
    await happen(lane, next.at, next.what);
}

async function happen(lane: Lane, at: Instant, what: Event): Promise<void> {
  const { stage, queue, calendar, known } = lane;
  const simulated = 'dossier' in what ? what : await file(lane, what.nth, at);
  known.set(simulated.dossier.id, simulated);
  const acted = what === simulated ? await act(stage, simulated, at) : true;
  if (!acted && simulated.dossier.endedAt !== null) return;
  queue.put(acted ? nextTime(stage, simulated, at, calendar) : working(at, 1500, calendar), simulated);
}

/** When the next thing happens: by the habits of whoever has it, or when the applicant finds the time. */
function nextTime(
  { province }: Stage,
  { dossier, draws }: Simulated,
  at: Instant,
  calendar: Calendar,
): Instant {
  const step = dossier.steps.find(isOpen);
  const desk = () => province.people.of(dossier.places.reception, 'deskOfficer', draws);
  const official = step && step.kind !== 'return' ? province.people.for(step, draws) : desk();
  const waits = dossier.openSupplement !== null || dossier.waits.length > 0 || dossier.endedAt !== null;
  if (!official || waits) return working(at, draws.int(60, 5 * 480), calendar);
  return province.people.when(official, at, calendar, draws);
}

/** Somebody files: online as a guest or with an account, at the desk, by post; here or for another commune. */
async function file({ stage, commune: competent }: Lane, nth: number, at: Instant): Promise<Simulated> {
  const { province, seed, office } = stage;
  const draws = drawsFor(seed, `dossier ${nth}`);
  const version = draws.pick(province.versions);
  const reception = happens(draws, 100) ? draws.pick(province.communes) : competent;
  const way = draws.pick(['guest', 'guest', 'account', 'desk', 'postal']);
  const answers = answersFor(draws);
  const guest = {
    kind: 'guest',
    sessionId: idOf<'session'>(stage.office.chance(`session ${nth}`).id()),
  } as const;
  const citizen = {
    kind: 'citizen',
    accountId: province.account,
    sessionId: undefined,
    name: 'Công dân mô phỏng',
  } as const;
  const desk = province.people.of(reception.id, 'deskOfficer', draws);
  const actor = way === 'guest' ? guest : way === 'account' ? citizen : desk;
  if (!actor) throw new Error(`Nobody is at the desk of ${reception.code}`);
  const done = await submit(office, {
    ...{ actor, key: `file ${nth}`, now: at, applicantName: 'Nguyễn Thị Mẫu' },
    submission: {
      ...{ procedureCode: version.code, procedureVersionId: version.id },
      places: { help: reception.id, reception: reception.id, competent: competent.id },
      channel: way === 'desk' ? 'direct' : way === 'postal' ? 'postal' : 'online',
      ownerAccountId: way === 'account' ? province.account : null,
      ownerSessionId: way === 'guest' ? guest.sessionId : null,
      ...{ applicant: { name: 'Nguyễn Thị Mẫu', phone: '0900000123' }, answers, papers: [] },
    },
  });
  if (!done.ok) throw new Error(`seed ${seed}, dossier ${nth} cannot be filed: ${done.error.code}`);
  stage.count('actions', 'submit');
  return { nth, version, answers, draws, dossier: done.value.dossier, tried: 0 };
}

/** What gateways and decision tables may look at. */
function answersFor(draws: Draws): JsonObject {
  const flags = Array.from({ length: 12 }, (_, nth) => [`v${nth}`, happens(draws, 500)] as const);
  return {
    requesterName: 'Nguyễn Thị Mẫu',
    work: draws.pick(['private-house', 'works']),
    ...Object.fromEntries(flags),
  };
}

/** What the program did by itself is looked at like everything else. */
async function afterProgram(stage: Stage, known: ReadonlyMap<string, Simulated>, at: Instant): Promise<void> {
  for (const id of stage.db.written()) {
    const simulated = known.get(id);
    const dossier = await findDossier(stage.office.db, idOf<'dossier'>(id));
    if (!simulated || !dossier) throw new Error(`A dossier that nobody filed: ${id}`);
    const before = simulated.dossier;
    simulated.dossier = dossier;
    await check(stage, simulated, { before, action: undefined, at });
    if (before.endedAt !== null && dossier.endedAt === null)
      throw invariantBroken({ seed: stage.seed, at, simulated, action: 'the program' }, [
        'it opened what had ended',
      ]);
  }
}
