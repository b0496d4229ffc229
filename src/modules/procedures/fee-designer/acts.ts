import type { Column } from '../fees/fee-columns.ts';
import { anything, type FeeRow, type FeeTable } from '../fees/fee-table.ts';

/** What a button of the designer does besides saving: `row-add`, `row-2-up`, `column-1-remove`. */
export function actedOn(table: FeeTable, button: string, column: Column | undefined): FeeTable {
  const [, what = '', place = '', deed = ''] =
    /^(row|column)-(\d+|add)(?:-(up|down|remove))?$/.exec(button) ?? [];
  if (place === 'add') return what === 'row' ? withRow(table) : column ? withColumn(table, column) : table;
  const index = Number(place);
  if (what === 'row' && deed === 'remove') return { ...table, rows: table.rows.toSpliced(index, 1) };
  if (what === 'row' && deed !== '')
    return { ...table, rows: moved(table.rows, index, deed === 'up' ? -1 : 1) };
  return what === 'column' && deed === 'remove' ? withoutColumn(table, index) : table;
}

const withRow = (table: FeeTable): FeeTable => ({
  ...table,
  rows: [...table.rows, rowOf(table, '', '')],
});

/** A row that takes every case, with a key that no row has. */
function rowOf({ inputs, rows }: Pick<FeeTable, 'inputs' | 'rows'>, amount: string, words: string): FeeRow {
  const taken = new Set(rows.map(({ key }) => key));
  let number = rows.length + 1;
  while (taken.has(`row-${number}`)) number += 1;
  const when = inputs.map(() => anything);
  return { key: `row-${number}`, when, amount, words: { vi: words }, verified: false };
}

const withColumn = (table: FeeTable, { key, label }: Column): FeeTable => ({
  ...table,
  inputs: [...table.inputs, { name: key, label: label.vi }],
  rows: table.rows.map((row) => ({ ...row, when: [...row.when, anything] })),
});

const withoutColumn = (table: FeeTable, index: number): FeeTable => ({
  ...table,
  inputs: table.inputs.toSpliced(index, 1),
  rows: table.rows.map((row) => ({ ...row, when: row.when.toSpliced(index, 1) })),
});

function moved(rows: readonly FeeRow[], index: number, by: -1 | 1): readonly FeeRow[] {
  const [row, other] = [rows[index], rows[index + by]];
  return row && other ? rows.with(index, other).with(index + by, row) : rows;
}

/** A first table: one rate for every case, the amount published until now. */
export function firstTable(amount: number | undefined, words: string): FeeTable {
  const empty = { hitPolicy: 'FIRST' as const, inputs: [], rows: [] };
  return { ...empty, rows: [rowOf(empty, amount === undefined ? '' : String(amount), words)] };
}
