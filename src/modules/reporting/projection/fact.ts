import type { DossierId, PlainDate, UnitId } from '#kernel';

export const factStates = [
  'pending',
  'refused',
  'inProgress',
  'supplement',
  'paused',
  'finished',
  'returned',
  'withdrawn',
  'stopped',
] as const;
export type FactState = (typeof factStates)[number];

export const countedChannels = ['online', 'direct', 'postal'] as const;
export type CountedChannel = (typeof countedChannels)[number];
export const timelinesses = ['early', 'onTime', 'late'] as const;
export type CountedTimeliness = (typeof timelinesses)[number];

/**
 * A stretch of days in which the clock ran towards one due date: from a day until, not including, the day
 * it stopped. Between two of them the dossier was paused by law.
 */
export interface Run {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly dueOn: PlainDate;
  /** `pause`: a supplement was asked for; `wait`: for money, another body or better times. */
  readonly stop: 'pause' | 'wait' | 'end' | null;
}

/**
 * A dossier as the figures see it: days, places and the code, nobody's name. Days and not minutes, because
 * the handling report compares by date (handbook §6.1).
 */
export interface Fact {
  readonly dossierId: DossierId;
  /** The last journal entry in it. */
  readonly seq: number;
  readonly code: string | null;
  readonly procedureCode: string;
  readonly channel: CountedChannel;
  readonly receptionUnitId: UnitId;
  readonly competentUnitId: UnitId;
  readonly state: FactState;
  readonly acceptedOn: PlainDate | null;
  /** The day handling ended: the result finished (status 9, not the hand-out), withdrawn or stopped. */
  readonly endedOn: PlainDate | null;
  readonly refusedOn: PlainDate | null;
  readonly timeliness: CountedTimeliness | null;
  readonly runs: readonly Run[];
  readonly digital: Digital;
  /** What other agencies of this office hold of it, by their keys in the procedure. */
  readonly slices: readonly SliceFact[];
}

/** What of a dossier is digital, and since which day; a day once reached stays, whatever is scanned anew. */
export interface Digital {
  /** Components that came on paper; null where the acceptance did not say. */
  readonly to: readonly string[] | null;
  readonly done: readonly string[];
  /** What was said so far, before acceptance too: a result is attached, a paper used again, a copy stored. */
  readonly attached: boolean;
  readonly reused: boolean;
  readonly stored: boolean;
  /** Every component that came on paper was done. */
  readonly digitisedOn: PlainDate | null;
  /** A paper of a store, or a result code, stood for one. */
  readonly reusedOn: PlainDate | null;
  /** A copy was kept in its owner's store. */
  readonly storedOn: PlainDate | null;
  /** The dossier was finished and its result was there as a file. */
  readonly eResultOn: PlainDate | null;
}

export const nothingDigital: Digital = {
  to: null,
  done: [],
  attached: false,
  reused: false,
  stored: false,
  digitisedOn: null,
  reusedOn: null,
  storedOn: null,
  eResultOn: null,
};

export const sliceStates = [
  'waiting',
  'inProgress',
  'supplement',
  'paused',
  'resting',
  'finished',
  'withdrawn',
  'stopped',
] as const;
export type SliceState = (typeof sliceStates)[number];

/** A slice as the figures see it. `resting`: others have it for now, and its clock stands. */
export interface SliceFact {
  readonly key: string;
  readonly holderUnitId: UnitId;
  /** Its own in a chain, else that of the whole. */
  readonly procedureCode: string;
  readonly state: SliceState;
  /** The day it came to its agency for the first time. */
  readonly acceptedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly timeliness: CountedTimeliness | null;
  readonly runs: readonly Run[];
}

/** The date it is measured by now; pauses by law move it. Null before acceptance. */
export const dueOnOf = (fact: Pick<Fact, 'runs'>): PlainDate | null => fact.runs.at(-1)?.dueOn ?? null;
