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

/**
 * The cells of a table as a spreadsheet writes it to a file or a clipboard: tabs, semicolons or commas, whichever the
 * first line has most of; quotes as in RFC 4180. Rows that are empty throughout are left out.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const whole = text.startsWith(csvStart) ? text.slice(1) : text;
  const separator = separatorOf(whole);
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endRow = (): void => {
    row.push(cell.trim());
    if (row.some((each) => each !== '')) rows.push(row);
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < whole.length; at += 1) {
    const letter = whole.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (whole.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') quoted = true;
    else if (letter === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string): number => first.split(separator).length;
  return ['\t', ';', ','].reduce((best, each) => (count(each) > count(best) ? each : best));
}
