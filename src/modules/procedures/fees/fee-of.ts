import type { JsonObject, JsonValue, PlainDate } from '#kernel';
import type { FeeRow, FeeTable } from './fee-table.ts';
import { amountOf, cellHolds } from './feel.ts';

/** What a table decides over: what was answered, by which way it came, on which day it was filed. */
export interface FeeFacts {
  readonly answers: JsonObject;
  readonly channel: string;
  readonly filedOn: PlainDate;
}

/** What it comes to, and by which rows: anybody with the same version and facts finds the same. */
export interface Reckoned {
  readonly amount: number;
  readonly rows: readonly { readonly row: FeeRow; readonly amount: number }[];
}

type Holds = (cell: string, value: JsonValue | undefined) => boolean;
type Comes = (expression: string, answers: JsonObject) => number | undefined;

/** What a dossier costs; undefined while an answer that decides is not given. */
export function feeOf(
  table: FeeTable,
  { answers, channel, filedOn }: FeeFacts,
  holds: Holds = cellHolds,
  comes: Comes = amountOf,
): Reckoned | undefined {
  const facts: JsonObject = { ...answers, channel, filedOn };
  const held = rowsHeld(table, facts, holds);
  const taken = table.hitPolicy === 'COLLECT' ? held : held.slice(0, 1);
  const rows = taken.flatMap((row) => {
    const amount = comes(row.amount, facts);
    return amount === undefined ? [] : [{ row, amount }];
  });
  if (rows.length === 0 || rows.length < taken.length) return undefined;
  return { amount: rows.reduce((sum, { amount }) => sum + amount, 0), rows };
}

/** Every row whose cells all hold, in order. */
export const rowsHeld = (
  { inputs, rows }: FeeTable,
  facts: JsonObject,
  holds: Holds = cellHolds,
): readonly FeeRow[] =>
  rows.filter(({ when }) => inputs.every(({ name }, index) => holds(when[index] ?? '-', facts[name])));
