import { readSheet } from 'read-excel-file/node';

/** What a workbook may unfold to, in bytes: a table of a thousand people has less than one. */
const mostUnfolded = 20 * 1024 * 1024;

/**
 * The first sheet of an .xlsx file as rows of text, empty rows too, so that the n-th is row n of the sheet; a date is
 * `yyyy-mm-dd`. Undefined when it is no workbook, or unfolds to more than any table of people.
 */
export async function readXlsx(bytes: Buffer): Promise<readonly (readonly string[])[] | undefined> {
  const size = unfoldedSize(bytes);
  if (size === undefined || size > mostUnfolded) return undefined;
  try {
    return (await readSheet(bytes)).map((row) => row.map(textOf));
  } catch {
    return undefined;
  }
}

/** Dates come as midnight in UTC. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value).normalize('NFC').trim();
  // Our own files begin with an apostrophe what a program would take for a formula.
  return text.startsWith("'") ? text.slice(1) : text;
}

/** The sizes the directory at the end of a zip names, together; undefined when there is none. */
function unfoldedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 20 > bytes.length) return undefined;
  let [at, total] = [bytes.readUInt32LE(end + 16), 0];
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
