/**
 * Rows as RFC 4180 text with a byte order mark, without which Excel takes Vietnamese for Latin-1. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvStart = '\ufeff';

export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
