import type { BenchOffice } from './office.ts';

/** Numbers by what they count and, where there are several, by clients or page. */
type Numbers = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** What a bench found: the object that is written, and the table that is printed. */
export interface Result {
  readonly numbers: Numbers;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
}

export type Bench = (office: BenchOffice) => Promise<Result>;

/** A bench of rules alone: it needs no office. */
export type RuleBench = () => Promise<Result>;
