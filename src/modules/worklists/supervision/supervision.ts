import { type Calendar, dayOf, type TrafficLight } from '#calendar';
import type { StepKind } from '#dossiers';
import { addDays, dateIn, endOfDay, type Instant, type PlainDate, type PostId } from '#kernel';
import type { AgencyWork, Work } from '../agency-work.ts';
import { lightOf, type Moment } from '../pick.ts';

/** How much is in one pair of hands, or of one kind: how it stands now, and what is due on each of the next days. */
export interface Load {
  readonly count: number;
  readonly lights: Readonly<Record<TrafficLight, number>>;
  /** Due on each day of `Supervision.days` and not late yet: late after that day unless it is done. */
  readonly soon: readonly number[];
}

export interface Supervision {
  /** The next working days, today first when the office still sits. */
  readonly days: readonly PlainDate[];
  /** By post; work that nobody has taken is under `undefined`. */
  readonly posts: ReadonlyMap<PostId | undefined, Load>;
  readonly steps: ReadonlyMap<StepKind, Load>;
  readonly all: Load;
}

/** How many working days are looked ahead. */
const ahead = 5;

/** The next days on which the office sits, today first. */
export function workingDays(calendar: Calendar, now: Instant): readonly PlainDate[] {
  const days: PlainDate[] = [];
  // A month holds them, whatever Tết does.
  for (let date = dateIn(now), n = 0; n < 31 && days.length < ahead; date = addDays(date, 1), n += 1)
    if ((dayOf(calendar, date)?.minutes ?? 0) > 0) days.push(date);
  return days;
}

/** Load and lateness of an agency's steps, by who has them and by kind. */
export function superviseSteps(all: AgencyWork, days: readonly PlainDate[], moment: Moment): Supervision {
  const ends = days.map(endOfDay);
  const posts = new Map<PostId | undefined, Counted>();
  const steps = new Map<StepKind, Counted>();
  const whole = nothing(ends);
  for (const section of ['mine', 'ours'] as const)
    for (const { works } of all.get(section)?.values() ?? [])
      for (const work of works) {
        const add = adding(work, ends, moment);
        add(whole);
        add(countedAt(posts, work.postId, ends));
        if (work.kind.step) add(countedAt(steps, work.kind.step, ends));
      }
  return { days, posts, steps, all: whole };
}

interface Counted extends Load {
  count: number;
  readonly lights: Record<TrafficLight, number>;
  readonly soon: number[];
}

const nothing = (ends: readonly Instant[]): Counted => ({
  ...{ count: 0, lights: { red: 0, amber: 0, green: 0 }, soon: ends.map(() => 0) },
});

function countedAt<Key>(loads: Map<Key, Counted>, key: Key, ends: readonly Instant[]): Counted {
  const known = loads.get(key) ?? nothing(ends);
  loads.set(key, known);
  return known;
}

/** Adds a piece of work to a load: to its light, and to the first of the days by whose end it is due. */
function adding(work: Work, ends: readonly Instant[], moment: Moment): (load: Counted) => void {
  const light = lightOf(work, moment);
  const soon = light === undefined || light === 'red' ? -1 : ends.findIndex((end) => work.sortAt <= end);
  return (load) => {
    load.count += 1;
    if (light) load.lights[light] += 1;
    if (soon >= 0) load.soon[soon] = (load.soon[soon] ?? 0) + 1;
  };
}
