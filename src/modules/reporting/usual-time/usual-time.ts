import { daysBetween, type PlainDate } from '#kernel';
import type { Run } from '../projection/fact.ts';

/** How long a procedure usually takes: nine of ten dossiers were decided in so many days or fewer. */
export type UsualTime = {
  /** Days in which the clock ran, days off among them; 0 is the same day. */
  readonly days: number;
  readonly dossiers: number;
  /** The first and the last day on which one of them was decided. */
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** A decided dossier: when, and in which stretches the clock ran until then. */
export type Decided = { readonly endedOn: PlainDate; readonly runs: readonly Run[] };

/** Fewer say more about single people than about the procedure: nothing is told. */
export const leastDossiers = 20;

/** Those decided in the last twelve months, no more than so many of the newest. */
export const measured = { months: 12, most: 1000 } as const;

/** The 90th percentile by nearest rank: the least number of days that covers nine of ten. */
export function usualTime(decided: readonly Decided[]): UsualTime | undefined {
  if (decided.length < leastDossiers) return undefined;
  const days = decided.map(daysRun).sort((a, b) => a - b);
  const ends = decided.map(({ endedOn }) => endedOn).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  const at = days[Math.ceil(days.length * 0.9) - 1];
  if (from === undefined || to === undefined || at === undefined) return undefined;
  return { days: at, dossiers: decided.length, from, to };
}

const daysRun = ({ endedOn, runs }: Decided): number =>
  runs.reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, to ?? endedOn)), 0);
