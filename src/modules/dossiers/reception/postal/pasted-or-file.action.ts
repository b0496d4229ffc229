import { type Bilingual, csvRows, err, inBoth, ok, type Result } from '#kernel';
import { textOf, type UploadedFile, uploadedFile } from '#platform/http';
import { readXlsx } from '#platform/xlsx';
import { postalText } from './postal.text.ts';

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
): Promise<Result<Rows, Bilingual>> {
  const file = await uploadedFile(uploads, listBytes);
  if (!file.ok) return file.error.code === 'upload.none' ? ok(csvRows(pasted)) : err(file.error.said);
  const { bytes } = file.value;
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const rows = await readXlsx(bytes);
    return rows ? ok(rows) : err(inBoth(postalText, (t) => t.unreadable));
  }
  const text = textOf(bytes);
  return text.ok ? ok(csvRows(text.value)) : err(text.error.said);
}
