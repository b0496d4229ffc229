import { dateIn, type Instant, type PlainDate } from '#kernel';
import type { Run } from './fact.ts';

/** The clock runs from a day on towards a date, whatever it did before. */
export const running = (runs: readonly Run[], at: Instant, dueAt: Instant): readonly Run[] => [
  ...stopped(runs, dateIn(at), 'wait'),
  { from: dateIn(at), to: null, dueOn: dateIn(dueAt), stop: null },
];

/** The clock stands from a day on. */
export const stopped = (
  runs: readonly Run[],
  to: PlainDate,
  stop: 'pause' | 'wait' | 'end',
): readonly Run[] => runs.map((run) => (run.to === null ? { ...run, to, stop } : run));
