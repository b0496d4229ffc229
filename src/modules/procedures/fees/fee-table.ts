import type { Worded } from '../content/worded.ts';

/**
 * How rows of a table decide (DMN 1.3, 8.2.10). `UNIQUE`: exactly one holds. `FIRST`: the first that holds. `ANY`:
 * several may hold when they say the same. `COLLECT`: what all rows that hold say is added up (DMN's C+).
 */
export const hitPolicies = ['UNIQUE', 'FIRST', 'ANY', 'COLLECT'] as const;
export type HitPolicy = (typeof hitPolicies)[number];

/** What a table may ask of a dossier besides the answers of its form. */
export const dossierFacts = ['channel', 'filedOn'] as const;
export type DossierFact = (typeof dossierFacts)[number];

/** One column: a field of the form by its key, or a fact of the dossier. */
export type FeeInput = { readonly name: string; readonly label: string };

export type FeeRow = {
  /** Stands in the dossiers it decided. */
  readonly key: string;
  /** A FEEL unary test for each column; `-` for whatever it is. */
  readonly when: readonly string[];
  /** A FEEL expression of whole đồng over the numbers of the form. */
  readonly amount: string;
  /** The sentence people read: "8.000 đồng mỗi bản". */
  readonly words: Worded;
  /** The decision or circular it rests on. */
  readonly ground?: string | undefined;
  readonly verified: boolean;
};

/** What a procedure costs, by case: the decision table of `fees.dmn`. */
export type FeeTable = {
  readonly hitPolicy: HitPolicy;
  readonly inputs: readonly FeeInput[];
  readonly rows: readonly FeeRow[];
};

export const anything = '-';
