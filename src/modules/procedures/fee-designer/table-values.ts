import { parsePlainDate } from '#kernel';
import { type Column, columnsIn } from '../fees/fee-columns.ts';
import { anything, type FeeRow, type FeeTable } from '../fees/fee-table.ts';
import { type SimpleTest, simpleTest, type TestValue } from '../fees/simple-test.ts';
import type { FormDefinition } from '../form/form.ts';
import { cellField, columnCount, columnField, rowCount, rowField } from './field-names.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A table as the fields of its designer. */
export function valuesOf(table: FeeTable, form: FormDefinition | undefined): Values {
  const kinds = kindsOf(form);
  const rows = table.rows.flatMap((row, index) => [
    ...rowValues(row, index),
    ...table.inputs.flatMap(({ name }, column) =>
      cellValues(row.when[column] ?? anything, kinds.get(name)).map(
        ([part, value]) => [cellField(index, column, part), value] as const,
      ),
    ),
  ]);
  return Object.fromEntries([
    ['policy', table.hitPolicy],
    [rowCount, String(table.rows.length)],
    [columnCount, String(table.inputs.length)],
    ...table.inputs.map(({ name }, column) => [columnField(column), name] as const),
    ...rows,
  ]);
}

function rowValues({ key, words, ground, verified, amount }: FeeRow, index: number) {
  const simple = /^(\d+)(?: \* ([A-Za-z]\w*))?$/.exec(amount.trim());
  const [, price = '', times = 'once'] = simple ?? [];
  const said = {
    ...{ key, words: words.vi, en: words.en, ground, verified: verified ? 'yes' : undefined },
    ...(simple ? { price, times } : { times: 'feel', amount }),
  };
  return Object.entries(said).map(([part, value]) => [rowField(index, part), value] as const);
}

type Part = readonly [part: string, value: string | readonly string[]];

/** A cell as an operator and values; as FEEL where it is more than that. */
function cellValues(cell: string, kind: Column['kind'] | undefined): readonly Part[] {
  const test = simpleTest(cell);
  if (!test || (kind === 'checkbox' && test.operator !== 'any' && yesNo(test) === undefined))
    return [
      ['op', 'feel'],
      ['feel', cell],
    ];
  if (test.operator === 'any') return [['op', 'any']];
  if (test.operator === 'between')
    return [
      ['op', 'between'],
      ['v', shown(test.from)],
      ['to', shown(test.to)],
    ];
  const answer = yesNo(test);
  if (answer !== undefined) return [['op', String(answer)]];
  const values = 'values' in test ? test.values.map(shown) : [shown(test.value)];
  return [
    ['op', test.operator],
    ['v', kind === 'choice' ? values : values.join('; ')],
  ];
}

const yesNo = (test: SimpleTest): boolean | undefined => {
  const [only, ...more] = test.operator === 'is' ? test.values : [];
  return typeof only === 'boolean' && more.length === 0 ? only : undefined;
};

const shown = (value: TestValue): string => {
  const day = parsePlainDate(value);
  return day === undefined ? String(value) : day.split('-').reverse().join('/');
};

const kindsOf = (form: FormDefinition | undefined) =>
  new Map(columnsIn(form).map(({ key, kind }) => [key, kind]));
