import type { JsonObject } from '#kernel';
import { type Condition, holds } from './form/condition.ts';
import type { FormDefinition } from './form/form.ts';
import { samples, tooMany } from './form/sample-answers.ts';

/** A row of a decision table; one without a condition is chosen by an official, never by the answers. */
export type Row = { readonly key: string; readonly when?: Condition | undefined };

/** The first row whose condition holds for these answers; undefined when the rest applies. */
export const rowFor = <R extends Row>(rows: readonly R[], answers: JsonObject): R | undefined =>
  rows.find(({ when }) => when !== undefined && holds(when, answers));

/** What is wrong with a table, by the index of the row; -1 is the rest, after all rows. */
export type TableFault = { readonly row: number; readonly message: string };

/**
 * Rows that no answers reach, and cases that no row takes when nothing is left for them (`rest` false). The
 * answers tried stand for all there are: each option, and around each number or date a condition names.
 */
export function tableFaults(
  rows: readonly Row[],
  form: FormDefinition,
  rest: boolean,
): readonly TableFault[] {
  const conditions = rows.flatMap(({ when }) => (when === undefined ? [] : [when]));
  if (conditions.length === 0) return [];
  const tried = samples(form, conditions);
  if (tried === tooMany) return [{ row: 0, message: 'looks at too many answers to be checked row by row' }];
  const unreached = rows.flatMap((row, index) => rowFault(rows, index, row, tried) ?? []);
  const gap = rest ? undefined : tried.find((answers) => rowFor(rows, answers) === undefined);
  if (!gap) return unreached;
  const example = JSON.stringify(gap);
  return [...unreached, { row: -1, message: `leaves cases without a limit, such as ${example}` }];
}

function rowFault(
  rows: readonly Row[],
  index: number,
  row: Row,
  tried: readonly JsonObject[],
): TableFault | undefined {
  const { when } = row;
  if (when === undefined) return undefined;
  const taken = tried.filter((answers) => holds(when, answers));
  if (taken.length === 0) return { row: index, message: 'never holds, whatever is answered' };
  const before = rows.slice(0, index);
  const earlier = taken.map((answers) => rowFor(before, answers));
  if (earlier.some((each) => each === undefined)) return undefined;
  const keys = [...new Set(earlier.flatMap((each) => (each ? [each.key] : [])))];
  return { row: index, message: `is never reached: whenever it holds, ${keys.join(' or ')} holds before it` };
}
