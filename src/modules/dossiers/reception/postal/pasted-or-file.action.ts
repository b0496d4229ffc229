import { buffer } from 'node:stream/consumers';
import { csvRows } from '#kernel';
import type { UploadedFile } from '#platform/http';
import { readXlsx } from '#platform/xlsx';

/** Bytes of a list at most: a thousand lines are a tenth of it. */
export const listBytes = 1_048_576;

type Rows = readonly (readonly string[])[];

/**
 * The rows of what was pasted, or of the file that came instead of it: a workbook begins as a zip, anything else is
 * text.
 */
export async function pastedOrFile(
  pasted: string,
  uploads: AsyncIterable<UploadedFile>,
): Promise<Rows | 'too-big' | 'unreadable'> {
  let rows: Rows | 'too-big' | 'unreadable' = csvRows(pasted);
  for await (const { fileName, stream } of uploads) {
    const bytes = await buffer(stream);
    if (fileName === '' || bytes.length === 0) continue;
    // One that is cut off at the limit is as long as the limit.
    if (bytes.length >= listBytes) rows = 'too-big';
    else if (bytes.subarray(0, 2).toString('latin1') === 'PK') rows = (await readXlsx(bytes)) ?? 'unreadable';
    else rows = csvRows(bytes.toString('utf8'));
  }
  return rows;
}
