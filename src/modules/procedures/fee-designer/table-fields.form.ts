import { parsePlainDate } from '#kernel';
import type { FieldValues } from '#ui/forms';
import { allValues, oneValue } from '#ui/forms';
import { type Column, columnsIn } from '../fees/fee-columns.ts';
import { anything, type FeeRow, type FeeTable, hitPolicies } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';
import { cellField, columnCount, columnField, rowCount, rowField } from './field-names.ts';

/** The table that was sent. What is no value of its column stays as it was typed, to be told of. */
export function tableIn(body: FieldValues, form: FormDefinition | undefined): FeeTable {
  const columns = columnsIn(form);
  const text = (name: string) => (oneValue(body, name) ?? '').trim();
  const count = (name: string, most: number) => Math.min(most, Math.max(0, Number(text(name)) || 0));
  const inputs = Array.from({ length: count(columnCount, 12) }, (_, column) => {
    const name = text(columnField(column));
    return { name, label: columns.find(({ key }) => key === name)?.label.vi ?? name };
  });
  const rows = Array.from({ length: count(rowCount, 110) }, (_, row): FeeRow => {
    const [en, ground] = [text(rowField(row, 'en')), text(rowField(row, 'ground'))];
    return {
      key: text(rowField(row, 'key')) || `row-${row + 1}`,
      when: inputs.map(({ name }, column) => {
        const kind = columns.find(({ key }) => key === name)?.kind;
        return cellIn(body, (part) => cellField(row, column, part), kind);
      }),
      amount: amountIn(text, (part) => rowField(row, part)),
      words: { vi: text(rowField(row, 'words')), ...(en === '' ? {} : { en }) },
      ...(ground === '' ? {} : { ground }),
      verified: text(rowField(row, 'verified')) === 'yes',
    };
  });
  return { hitPolicy: hitPolicies.find((each) => each === text('policy')) ?? 'UNIQUE', inputs, rows };
}

function amountIn(text: (name: string) => string, named: (part: string) => string): string {
  const times = text(named('times'));
  if (times === 'feel') return text(named('amount'));
  const price = digits(text(named('price')));
  return times === '' || times === 'once' ? price : `${price} * ${times}`;
}

function cellIn(
  body: FieldValues,
  named: (part: string) => string,
  kind: Column['kind'] | undefined,
): string {
  const text = (part: string) => (oneValue(body, named(part)) ?? '').trim();
  const operator = text('op');
  const one = (value: string) => written(value, kind);
  const values = () =>
    (kind === 'choice' ? allValues(body, named('v')) : text('v').split(';'))
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map(one)
      .join(', ');
  switch (operator) {
    case 'feel':
      return text('feel') || anything;
    case 'true':
    case 'false':
      return operator;
    case 'is':
      return values();
    case 'isNot':
      return `not(${values()})`;
    case 'between':
      return `[${one(text('v'))}..${one(text('to'))}]`;
    default: {
      const sign = { less: '<', atMost: '<=', atLeast: '>=', more: '>' }[operator];
      return sign === undefined ? anything : `${sign} ${one(text('v'))}`;
    }
  }
}

/** A value in FEEL. One that is no number or no day of its column is left bare, and FEEL refuses it. */
function written(value: string, kind: Column['kind'] | undefined): string {
  if (kind === 'number' || kind === 'money') return digits(value);
  if (kind !== 'date') return `"${value.replaceAll(/["\\]/g, '')}"`;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const typed = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return typed === undefined ? value : `date("${typed}")`;
}

/** `200.000` as people write it. */
const digits = (text: string): string => (/^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text);
