import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export interface SheetColumn<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Nothing: an empty cell. A time is written as its words: a table of figures has no time zone. */
  readonly cell: (row: Row) => string | number | undefined;
}

export interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One sheet with a bold first line that stays in sight, as the bytes of an .xlsx file. */
export async function writeXlsx<Row>({ name, columns, rows }: Sheet<Row>): Promise<Buffer> {
  const head = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }));
  const data: SheetData = [head, ...rows.map((row) => columns.map(({ cell }) => cellOf(cell(row))))];
  const file = writeXlsxFile(data, {
    sheet: name.slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return file.toBuffer();
}

function cellOf(value: string | number | undefined) {
  if (value === undefined || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value: plain(value), type: String };
}

/**
 * Text of strangers is text: a cell that would be a formula wherever it is copied to begins with an apostrophe, and what
 * no XML can hold is left out.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is meant.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
  return /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
}
