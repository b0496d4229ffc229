import type { Fault, Said } from '../content/located.ts';
import type { FeeFault, FeePlace } from './check-fees.ts';

/** Where a fault of a table stands in its file: row 2, column "pages"; the line on which that cell begins. */
export function feeFaultIn(
  { file, text }: { readonly file: string; readonly text: string },
  names: readonly string[],
  { at, message }: FeeFault,
): Fault {
  return { file, line: lineOf(text, at), path: pathOf(at, names), message };
}

export const faultOfFile = (file: string, message: Said, line = 1): Fault => ({
  file,
  line,
  path: 'definitions',
  message,
});

function pathOf({ row, column }: FeePlace, names: readonly string[]): string {
  const cell = typeof column === 'number' ? (names[column] ?? `column ${column + 1}`) : column;
  const parts = [row === undefined ? undefined : `row ${row + 1}`, cell];
  return parts.filter((part) => part !== undefined).join(', ') || 'decisionTable';
}

/** The line, from 1, of the cell, of its row, of the head of its column, or of the table. */
function lineOf(text: string, { row, column }: FeePlace): number {
  const table = placesOf(text, 'decisionTable')[0] ?? 0;
  if (row === undefined)
    return lineAt(text, (typeof column === 'number' && placesOf(text, 'input')[column]) || table);
  const rows = placesOf(text, 'rule');
  const [start, end] = [rows[row] ?? table, rows[row + 1] ?? text.length];
  const tag = column === 'amount' ? 'outputEntry' : column === 'words' ? 'annotationEntry' : 'inputEntry';
  const cell =
    column === undefined
      ? undefined
      : placesOf(text, tag, start, end)[typeof column === 'number' ? column : 0];
  return lineAt(text, cell ?? start);
}

const placesOf = (text: string, tag: string, from = 0, to = text.length): readonly number[] =>
  [...text.slice(from, to).matchAll(new RegExp(`<(?:\\w+:)?${tag}[\\s>/]`, 'g'))].map(
    ({ index }) => from + index,
  );

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;
