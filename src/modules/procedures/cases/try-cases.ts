import type { FormDefinition } from '../form/form.ts';
import type { ProcedureContent } from '../procedure.ts';
import type { FormCase, OutcomeChange } from './form-case.ts';

/** A case that comes out otherwise than was expected of it; `at` is its place in the file. */
export type FailedCase = {
  readonly at: number;
  readonly case: FormCase;
  readonly changes: readonly OutcomeChange[];
};

/** Runs cases with a form and its procedure; answers those that fail. */
export type TryCases = (tried: {
  readonly form: FormDefinition;
  readonly content: ProcedureContent;
  readonly cases: readonly FormCase[];
}) => readonly FailedCase[];
