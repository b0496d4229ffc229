import { type Bilingual, inBoth } from '#kernel';
import { type FeeFault, feeFaults } from '../fees/check-fees.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';
import { designerText } from './fee-designer.text.ts';
import { cellField, columnField, rowField } from './field-names.ts';

/** The mistakes of a table beside its fields; what concerns the whole stands at `policy`. */
export function errorsOf(
  table: FeeTable,
  form: FormDefinition | undefined,
): Readonly<Record<string, Bilingual>> {
  const errors: Record<string, Bilingual> = {};
  for (const { at, message } of feeFaults(table, form)) {
    const name = fieldAt(at, table);
    errors[name] ??=
      notYetWritten(at, table) ?? (typeof message === 'string' ? { vi: message, en: message } : message);
  }
  return errors;
}

/** A row that was just added has no mistake yet: it is said what to write, not what a reader of files misses. */
function notYetWritten({ row, column }: FeeFault['at'], { rows }: FeeTable): Bilingual | undefined {
  const of = row === undefined ? undefined : rows[row];
  if (of === undefined || typeof column === 'number') return undefined;
  if (column === 'amount')
    return of.amount.trim() === '' ? inBoth(designerText, (t) => t.enterAmount) : undefined;
  return of.words.vi === '' ? inBoth(designerText, (t) => t.enterWords) : undefined;
}

function fieldAt({ row, column }: FeeFault['at'], { rows }: FeeTable): string {
  if (row === undefined) return typeof column === 'number' ? columnField(column) : 'policy';
  if (typeof column === 'number') return cellField(row, column, 'op');
  if (column !== 'amount') return rowField(row, 'words');
  return /^(\d+)(?: \* ([A-Za-z]\w*))?$/.test(rows[row]?.amount.trim() || '0')
    ? rowField(row, 'price')
    : rowField(row, 'amount');
}
