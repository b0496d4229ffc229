import type { Bilingual } from '#kernel';
import { type FeeFault, feeFaults } from '../fees/check-fees.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';
import { cellField, columnField, rowField } from './field-names.ts';

/** The mistakes of a table beside its fields; what concerns the whole stands at `policy`. */
export function errorsOf(
  table: FeeTable,
  form: FormDefinition | undefined,
): Readonly<Record<string, Bilingual>> {
  const errors: Record<string, Bilingual> = {};
  for (const { at, message } of feeFaults(table, form)) {
    const name = fieldAt(at, table);
    errors[name] ??= typeof message === 'string' ? { vi: message, en: message } : message;
  }
  return errors;
}

function fieldAt({ row, column }: FeeFault['at'], { rows }: FeeTable): string {
  if (row === undefined) return typeof column === 'number' ? columnField(column) : 'policy';
  if (typeof column === 'number') return cellField(row, column, 'op');
  if (column !== 'amount') return rowField(row, 'words');
  return /^(\d+)(?: \* ([A-Za-z]\w*))?$/.test(rows[row]?.amount.trim() || '0')
    ? rowField(row, 'price')
    : rowField(row, 'amount');
}
