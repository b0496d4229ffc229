import type { Bilingual } from '#kernel';
import type { Channel, Level } from '../procedure.ts';

/** A procedure of which the national portal's list says no more than this; not described here yet. */
export type ListedProcedure = {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  /** Levels at which it is settled, as the list has them. */
  readonly levels: readonly Level[];
  readonly channels: readonly Channel[];
  readonly decision?: string | undefined;
  readonly resultCodes: readonly string[];
};

/** Where a list comes from and of which month (`2026-07`) it is. */
export type ListSource = { readonly statement: Bilingual; readonly asOf: string };

export type ProcedureList = {
  readonly source: ListSource;
  readonly procedures: readonly ListedProcedure[];
};

/** A code of the list: besides the public ones it has some of other kinds (`5.003806`). */
export const isListedCode = (text: string): boolean => /^[1-6]\.\d{6}$/.test(text);
