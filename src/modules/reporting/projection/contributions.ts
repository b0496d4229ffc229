import { addDays, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { CountedChannel, Digital, Fact, Run } from './fact.ts';

export const measures = [
  'received',
  'early',
  'onTime',
  'late',
  'withdrawn',
  'refused',
  'supplements',
  'overdue',
  'digitised',
  'reused',
  'stored',
  'eResults',
] as const;
export type Measure = (typeof measures)[number];

export const grains = ['day', 'month', 'year'] as const;
export type Grain = (typeof grains)[number];

/** One row of the roll-up: what changed in a day, month or year. */
export interface Sum {
  readonly unitId: UnitId;
  readonly grain: Grain;
  readonly startsOn: PlainDate;
  readonly measure: Measure;
  readonly channel: CountedChannel;
  readonly value: number;
}

type Change = readonly [measure: Measure, day: PlainDate, value: 1 | -1];

/**
 * What a dossier adds to the days. The stock of any day is the sum of all days up to it, so that figures of
 * a past day come from the events and not from today's status (handbook §6.1).
 */
function changesOf(counted: Counted): readonly Change[] {
  const { acceptedOn, endedOn, refusedOn, timeliness, runs, digital } = counted;
  return [
    ...(acceptedOn === null ? [] : [['received', acceptedOn, 1] as const]),
    ...(endedOn === null ? [] : [[timeliness ?? 'withdrawn', endedOn, 1] as const]),
    ...(refusedOn === null ? [] : [['refused', refusedOn, 1] as const]),
    ...runs.flatMap(changesOfRun),
    ...(digital ? digitalChanges(digital) : []),
  ];
}

const digitalChanges = ({ digitisedOn, reusedOn, storedOn, eResultOn }: Digital): readonly Change[] =>
  (
    [
      ['digitised', digitisedOn],
      ['reused', reusedOn],
      ['stored', storedOn],
      ['eResults', eResultOn],
    ] as const
  ).flatMap(([measure, day]) => (day === null ? [] : [[measure, day, 1] as const]));

/** Overdue from the day after the due date, for as long as the clock runs. */
function changesOfRun({ from, to, dueOn, stop }: Run): readonly Change[] {
  const overdueFrom = later(from, addDays(dueOn, 1));
  const overdue: readonly Change[] =
    to === null
      ? [['overdue', overdueFrom, 1]]
      : overdueFrom < to
        ? [
            ['overdue', overdueFrom, 1],
            ['overdue', to, -1],
          ]
        : [];
  return stop === 'pause' && to !== null ? [['supplements', to, 1], ...overdue] : overdue;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** `main`: dossiers, for the agency that decides. `slice`: what each agency holds of one of several. */
export const figureRoles = ['main', 'slice'] as const;
export type FigureRole = (typeof figureRoles)[number];

interface Counted extends Pick<Fact, 'acceptedOn' | 'endedOn' | 'refusedOn' | 'timeliness' | 'runs'> {
  readonly unitId: UnitId;
  /** Of a dossier as a whole; its slices are not digitised apart. */
  readonly digital?: Digital | undefined;
}

/** What a dossier is counted as: once, and once for each holder of a slice, never both together. */
const countedAs: Readonly<Record<FigureRole, (fact: Fact) => readonly Counted[]>> = {
  main: (fact) => [{ ...fact, unitId: fact.competentUnitId }],
  slice: ({ slices }) => slices.map((slice) => ({ ...slice, unitId: slice.holderUnitId, refusedOn: null })),
};

/** Adds up what facts contribute in one role, and takes off what they contributed before. */
export class Tally {
  readonly #sums = new Map<string, Sum>();
  readonly #role: FigureRole;

  constructor(role: FigureRole = 'main') {
    this.#role = role;
  }

  add(fact: Fact, sign: 1 | -1 = 1): void {
    const { channel } = fact;
    for (const counted of countedAs[this.#role](fact))
      for (const [measure, day, value] of changesOf(counted))
        for (const grain of grains) {
          const startsOn = startOf(grain, day);
          this.#put({ unitId: counted.unitId, grain, startsOn, measure, channel, value: value * sign });
        }
  }

  /** What others have added up in the same role. */
  addSums(sums: readonly Sum[]): void {
    for (const sum of sums) this.#put(sum);
  }

  /** What is not zero, in one fixed order. */
  sums(): readonly Sum[] {
    const keys = [...this.#sums.keys()].sort();
    return keys.flatMap((key) => {
      const sum = this.#sums.get(key);
      return sum && sum.value !== 0 ? [sum] : [];
    });
  }

  #put(sum: Sum): void {
    const key = keyOf(sum);
    this.#sums.set(key, { ...sum, value: (this.#sums.get(key)?.value ?? 0) + sum.value });
  }
}

/** One text for one row of the roll-up. */
export const keyOf = (sum: Omit<Sum, 'value'>): string =>
  [sum.unitId, sum.grain, sum.startsOn, sum.measure, sum.channel].join(' ');

/** The first day of the month or year a day lies in, or the day itself. */
function startOf(grain: Grain, day: PlainDate): PlainDate {
  if (grain === 'day') return day;
  return plainDate(grain === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
}
